/** A part of a picture: an element of SVG. Attributes have the names that React gives them. */
export interface Element {
  readonly tag: 'g' | 'path' | 'circle' | 'ellipse'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly Element[]
}

export type Drawn = Element | readonly Element[] | undefined

/** Makes an element. Children that are undefined are left out. */
export function draw(tag: Element['tag'], attributes: Element['attributes'], ...children: readonly Drawn[]): Element {
  return { tag, attributes, children: children.flatMap((child) => child ?? []) }
}

/** The element as SVG text. */
export function svgOf({ tag, attributes, children }: Element): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${attributeName(name)}="${value}"`)
  return `<${tag}${written.join('')}>${children.map(svgOf).join('')}</${tag}>`
}

function attributeName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
