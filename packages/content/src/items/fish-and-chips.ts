import { defineItem } from '../define-item.ts'

export const fishAndChips = defineItem({
  id: 'fish-and-chips',
  name: 'fish and chips',
  about: 'In paper, on a wall, with gulls.',
  category: 'food',
  priceCents: 1400,
  kind: 'use',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }, { kind: 'eat' }],
})
