import { barChart, lineChart } from './svg.js';

describe('pictures', () => {
  it('have a bar of each value, and none where there is none', () => {
    const svg = barChart('Rates', ['read', 'list'], [{ name: 'service', values: [1000, null] }]);
    expect(svg.match(/<rect x="340"[^>]*height="12"/g)).toHaveLength(1);
    expect(svg).toContain('>1,000<');
  });

  it('escape what stands in them', () => {
    const svg = lineChart('a < b & c', ['1', '2'], [{ name: 'x > y', values: [1, 2] }]);
    expect(svg).toContain('a &lt; b &amp; c');
    expect(svg).toContain('x &gt; y');
  });

  it('are drawn of nothing too', () => {
    expect(barChart('None', [], [])).toContain('</svg>');
    expect(lineChart('None', [], [])).toContain('</svg>');
  });
});
