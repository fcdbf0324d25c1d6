import type { AvatarShape } from '@lifegrid/contract/shapes/avatar'

/** The colours of a face. They are the same in light and dark: they belong to the person, not to the page. */
export const skins: Record<AvatarShape['skin'], string> = {
  porcelain: '#f4dccb',
  fair: '#ecc6a8',
  beige: '#dcab82',
  olive: '#c39268',
  brown: '#96653f',
  dark: '#68422a',
}

export const irises: Record<AvatarShape['eyes'], string> = {
  brown: '#5a3a22',
  hazel: '#7a6233',
  green: '#4c7350',
  grey: '#66727a',
  blue: '#44719b',
}

const hairs: Record<AvatarShape['hairColour'], string> = {
  black: '#25211f',
  brown: '#5a3b28',
  auburn: '#7b3a22',
  red: '#b3532a',
  blond: '#cfa45c',
}

export const cloths: Record<AvatarShape['clothing'], string> = {
  romper: '#8fb3a5',
  dungarees: '#4f6d8f',
  't-shirt': '#b9614a',
  hoodie: '#59657a',
  jumper: '#7d5a6b',
  shirt: '#a9b8c4',
  blouse: '#b98a9c',
  dress: '#8c4a5a',
  jacket: '#3d4653',
  cardigan: '#8a7a55',
}

const grey = '#d5d5d2'

/** The colour of hair of which a part is grey, in percent. */
export function hairColour(colour: AvatarShape['hairColour'], greyPercent: number): string {
  return mix(hairs[colour], grey, greyPercent / 100)
}

/** A darker tone of a colour, for shades and lines. */
export function shade(colour: string, part = 0.22): string {
  return mix(colour, '#2a1a14', part)
}

/** `part` of `other` in `colour`, 0 to 1. Both are written as `#rrggbb`. */
export function mix(colour: string, other: string, part: number): string {
  const channel = (text: string, n: number): number => Number.parseInt(text.slice(1 + 2 * n, 3 + 2 * n), 16)
  const mixed = [0, 1, 2].map((n) => Math.round(channel(colour, n) * (1 - part) + channel(other, n) * part))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
