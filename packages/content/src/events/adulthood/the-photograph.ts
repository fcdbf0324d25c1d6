import { defineEvent } from '../../define-event.ts'

export const thePhotograph = defineEvent({
  id: 'the-photograph',
  kind: 'question',
  category: 'family',
  title: 'The photograph',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 4 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'drawer', minutes: 4_320 },
  text: [
    'It turns up in a coat that nobody has worn for years: all of you on some beach, in the wrong clothes for it, with a crease across the middle. The man at the shop by the bridge says that he can save it, but that he does not work for money.',
  ],
  options: [
    {
      id: 'restore',
      text: 'Have it restored',
      diamondCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes him a month. The crease is gone, and somebody whom you had taken for a stranger turns out to be you.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 9 }],
        },
      ],
    },
    {
      id: 'frame',
      text: 'Frame it as it is',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: ['The crease runs between the parents and the children. Visitors think that it is meant.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
      ],
    },
    {
      id: 'drawer',
      text: 'Put it into the drawer with the others',
      outcomes: [
        {
          chance: 1,
          text: ['The drawer takes it, as it has taken everything, and has to be pushed with the hip to close.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 50, gauges: { happiness: 50 } }, choose: 'restore', expect: { gauges: { happiness: 9 } } },
    { given: { age: 50, gauges: { happiness: 50 } }, choose: 'drawer', expect: { gauges: { happiness: 1 } } },
  ],
})
