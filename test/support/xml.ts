import { validateXML } from 'xmllint-wasm';
import { conformanceText } from './conformance.js';

const ATOM = 'feeds/atom-rfc4287.rng';
const SITEMAPS = ['sitemap-0.9.xsd', 'sitemap-news-0.9.own.xsd'];

/** A schema of what sitemaps take of XHTML. */
const XHTML_LINK = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xsd:element name="link"><xsd:complexType>
    <xsd:attribute name="rel" fixed="alternate" use="required"/>
    <xsd:attribute name="hreflang" type="xsd:string" use="required"/>
    <xsd:attribute name="href" type="xsd:anyURI" use="required"/>
  </xsd:complexType></xsd:element>
</xsd:schema>`;

const ALL = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap-0.9.xsd"/>
  <xsd:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="sitemap-news-0.9.own.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
</xsd:schema>`;

/** What the RELAX NG schema of RFC 4287 finds wrong. */
export async function atomErrors(xml: string): Promise<string[]> {
  return errorsOf(validateXML({ xml, schema: conformanceText(ATOM), extension: 'relaxng' }));
}

/** What the schemas of sitemaps, of Google's news sitemap and of XHTML's link find wrong. */
export async function sitemapErrors(xml: string): Promise<string[]> {
  const preload = [
    ...SITEMAPS.map((fileName) => ({ fileName, contents: conformanceText(`feeds/${fileName}`) })),
    { fileName: 'xhtml-link.xsd', contents: XHTML_LINK },
  ];
  return errorsOf(validateXML({ xml, schema: ALL, preload }));
}

export async function sitemapIndexErrors(xml: string): Promise<string[]> {
  return errorsOf(validateXML({ xml, schema: conformanceText('feeds/siteindex-0.9.xsd') }));
}

/** Whatever makes it no XML. */
export async function xmlErrors(xml: string): Promise<string[]> {
  return errorsOf(validateXML({ xml, normalization: 'c14n' }));
}

async function errorsOf(validation: ReturnType<typeof validateXML>): Promise<string[]> {
  return (await validation).errors.map(({ message }) => message);
}
