import { defineEvent } from '../../define-event.ts'

export const theSwingAndTheLight = defineEvent({
  id: 'the-swing-and-the-light',
  kind: 'question',
  category: 'home',
  title: 'What stayed hanging',
  stages: ['middleAge'],
  cast: { friend: { relation: ['friend', 'neighbour', 'acquaintance'] } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'moved-forty-minutes-out', role: 'friend', daysAgo: 2500 },
        { kind: 'remembers', what: 'hung-a-swing-in-the-door', role: 'friend', daysAgo: 2500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 34 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    {
      id: 'out',
      when: [{ kind: 'remembers', what: 'moved-forty-minutes-out', role: 'friend' }],
      text: 'It was {ago.moved-forty-minutes-out} that you drove out there with the lamp on your knees. No one has been on the swing for years. {friend} writes that the apartment below is free, the one with the steps, and that it is dark, and dear, and that there is a light on in it now, which {friend} has had put on so that you can see it from the highway.',
    },
    {
      id: 'in',
      when: [{ kind: 'remembers', what: 'hung-a-swing-in-the-door', role: 'friend' }],
      text: 'Two hooks are still in the frame of the door, from the swing. {friend}, who put in the longer screw, has bought out there, after all, with a yard, at an age at which others sell. “Come,” says {friend}. “There’s one for sale across the road. We could wave.”',
    },
  ],
  options: [
    {
      id: 'go',
      text: 'Go and stand in it',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'It smells of the old stairwell. You and {friend} sit down on the steps, at the old time, and have to move twice for people with strollers. You do not take it. But you come on Thursdays, it is only forty minutes.',
          ],
          of: ['out'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'familiarity', role: 'friend', by: 14 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
        {
          chance: 1,
          text: [
            'There is a great deal of sky. {friend} shows you the compost. At dusk you both hear it, a child somewhere, on a chain that wants oil, back and forth, and neither of you says anything until it stops.',
          ],
          of: ['in'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'take',
      text: 'Take it: three rooms, in town, at street level',
      moneyCost: 200000,
      energyCost: 10,
      conditions: [
        { kind: 'remembers', what: 'moved-forty-minutes-out', role: 'friend' },
        { kind: 'livesIn', home: 'rented' },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The truck is back in town by noon. You leave the swing for whoever comes. On the first evening you sit down on the steps with a plate on your knees, and {friend}, above you, lets down a salt shaker on a string.',
          ],
          effects: [
            { kind: 'moveHome', home: 'four-room-flat' },
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 16 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Write that it is too late for that',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Then it is,” writes {friend}. You look at the sentence of yours, above it. It had sounded quite different while you had it in your head.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
  ],
})
