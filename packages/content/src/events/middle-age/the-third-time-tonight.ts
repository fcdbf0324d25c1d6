import { defineEvent } from '../../define-event.ts'

export const theThirdTimeTonight = defineEvent({
  id: 'the-third-time-tonight',
  kind: 'question',
  category: 'family',
  title: 'The third time tonight',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { elder: { relation: ['mother', 'father'] } },
  conditions: [
    { kind: 'arranged', role: 'elder', as: ['taken-in'] },
    { kind: 'remembers', what: 'the-cane-past-the-door', role: 'elder', daysAgo: 90 },
  ],
  trigger: { kind: 'draw', weight: 60 },
  once: true,
  importance: 6,
  offline: { kind: 'auto', option: 'up' },
  text: [
    'It is ten past three. The cane goes past your door, to the bathroom, and does not come back. You count. On the other side of the wall {elder} begins to call, not for you: for someone by the name of Rosie.',
  ],
  options: [
    {
      id: 'up',
      text: 'Get up, and be Rosie',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You are told to take the wash in before the rain. You say that it is in. “Good girl,” says {elder}, whoever you are, and lets you lift {elder.their} feet into the bed. In the morning neither of you has slept, and one of you knows it.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'health', by: -2 },
            { kind: 'familiarity', role: 'elder', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'self',
      text: 'Get up, and say who you are',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{elder} looks at you for so long that you begin to doubt it. Then the face comes around, as it does in a developing tray. “You should be asleep,” {elder.they} {elder|says|say}. “You have school.”',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“No,” says {elder}, and holds on to the towel rail with both hands. It takes until four, and the light on in the hall, and an old song you did not know you had.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: -1 },
            { kind: 'gauge', of: 'stress', by: 9 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'In the morning, call the residence by the river',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a bed. You pack the good shirt on top. The hall is quiet for a whole night, and you lie in it, wide awake, and listen.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'residence' },
            { kind: 'affinity', role: 'elder', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'help',
      text: 'Hire someone for the nights, in {elder.their} own place again',
      moneyCost: 80000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} goes back to the old house, with a night nurse who knits. On the phone {elder.they} {elder|asks|ask} you when Rosie is coming, and the nurse says in the background that Rosie has been.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'aide' },
            { kind: 'affinity', role: 'elder', by: 3 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'list',
      text: 'Call the next one on the list of days',
      conditions: [
        { kind: 'remembers', what: 'the-list-of-days', role: 'elder' },
        {
          kind: 'any',
          of: [
            { kind: 'knows', relation: 'brother' },
            { kind: 'knows', relation: 'sister' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a brother’s Wednesday, or a sister’s, and there is a knock, and a coat over pajamas. You sleep until noon, and wake up ashamed, and hungry.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'health', by: 3 },
          ],
        },
      ],
    },
  ],
})
