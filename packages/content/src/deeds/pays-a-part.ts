import { defineDeed } from '../define-deed.ts'

export const paysAPart = defineDeed({
  id: 'pays-a-part',
  lines: [
    {
      outcome: 'plain',
      text: [
        '{person} brings {sum}. It is half. The other half, {person.they} {person|says|say}, is on its way, and does not say from where.',
        'You get {sum} from {person}, and a long explanation, for which you had not asked.',
        '{person} pays {sum} and looks relieved, as if that had been all.',
        'An envelope from {person}: {sum}. On the back of it is a sum, with a line under it, and what is left.',
      ],
    },
  ],
})
