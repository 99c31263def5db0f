/** Product of two elements of GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1. */
export function product(x: number, y: number): number {
  let z = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    z = (z << 1) ^ ((z >>> 7) * 0x11d);
    z ^= ((y >>> bit) & 1) * x;
  }
  return z;
}

/** The codewords of error correction that belong to a block of data (ISO/IEC 18004, 7.5.2). */
export function correctionFor(data: Uint8Array, length: number): Uint8Array {
  const divisor = divisorOf(length);
  let remainder = new Uint8Array(length);
  for (const byte of data) {
    const factor = byte ^ (remainder[0] ?? 0);
    const next = new Uint8Array(length);
    next.set(remainder.subarray(1));
    remainder = next.map((value, i) => value ^ product(divisor[i] ?? 0, factor));
  }
  return remainder;
}

/** (x − 1)(x − 2)(x − 4)…, highest power first, without its leading 1. */
function divisorOf(degree: number): Uint8Array {
  let divisor = new Uint8Array(degree);
  divisor[degree - 1] = 1;
  let root = 1;
  for (let i = 0; i < degree; i += 1) {
    const factor = root;
    const before = divisor;
    divisor = before.map((value, at) => product(value, factor) ^ (before[at + 1] ?? 0));
    root = product(root, 2);
  }
  return divisor;
}
