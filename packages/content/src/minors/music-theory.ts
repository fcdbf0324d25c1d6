import { defineMinor } from '../define-minor.ts'

export const musicTheory = defineMinor({
  id: 'music-theory',
  name: 'Music Theory',
  field: 'arts',
  about: 'Why that chord made you cry.',
})
