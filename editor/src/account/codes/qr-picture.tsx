import type { ReactNode } from 'react';
import { qrCode } from './qr/qr-code.js';

/** What scanners need around a code, in modules (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A text for the camera of a phone: dark on light also where the page is dark, since many scanners read no other. */
export function QrPicture({ text, label }: { text: string; label: string }): ReactNode {
  const grid = qrCode(text);
  const each = Array.from({ length: grid.side }, (_, i) => i);
  const path = each.flatMap((y) => each.filter((x) => grid.isDark(x, y)).map((x) => `M${x} ${y}h1v1h-1z`));
  const side = grid.side + 2 * QUIET;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  );
}
