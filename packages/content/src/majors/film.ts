import { defineMajor } from '../define-major.ts'

export const film = defineMajor({
  id: 'film',
  name: 'Film',
  field: 'arts',
  about: 'You hold a cable for two years and then somebody hands you the camera.',
  levels: ['bachelor', 'master'],
  rigour: 1,
})
