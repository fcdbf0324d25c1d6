import { defineDeed } from '../define-deed.ts'

export const introduce = defineDeed({
  id: 'introduce',
  lines: [
    {
      outcome: 'good',
      text: [
        'You put {person} and {other} at the same table and go for drinks. When you come back, they do not notice.',
        '{person} and {other} find out that they grew up four streets apart, and hated the same dog. You listen, feeling like an inventor.',
        'You had told {person} about {other} for a year. It takes them ten minutes to talk about you.',
        '{other} makes {person} laugh in the first minute. You have known {person} for a long time, and know what that is worth.',
        'At midnight you are the one who wants to go. {person} and {other} are still trying to remember the name of a movie.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        '{person} and {other} are pleasant to each other, the way people are who will not meet again.',
        '{person} and {other} talk about you, because it is what they have. You go and do the dishes.',
        '{person} asks {other} what {other.they} {other|does|do}, and {other} tells {person.them}. That is it, really.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        '{person} and {other} had met before. You learn that from their faces.',
        '{other} says something about people who rent. {person} rents. You change the subject for two hours.',
        '{person} and {other} cannot stand each other, and each of them tells you so, separately, the same night.',
      ],
    },
  ],
})
