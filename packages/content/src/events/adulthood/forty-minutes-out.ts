import { defineEvent } from '../../define-event.ts'

export const fortyMinutesOut = defineEvent({
  id: 'forty-minutes-out',
  kind: 'question',
  category: 'home',
  title: 'Forty minutes out',
  stages: ['adult'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { to: 9 } },
    friend: { relation: ['friend', 'neighbour'] },
  },
  conditions: [
    { kind: 'livesIn', home: 'rented' },
    { kind: 'livesTogether', role: 'child', is: true },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Four rooms and a yard with a swing; the woman who lived there has died, and the children want to be done. It is forty minutes out, with no traffic, and there is always traffic. {child} has run to the end of the grass and back, and again, and stands there panting, like a dog that has seen the sea. {friend} will say, “We’ll visit all the time.” You know how far it is by how often you have visited anyone out here.',
  ],
  options: [
    {
      id: 'rent',
      text: 'Rent it, and go',
      moneyCost: 150000,
      energyCost: 12,
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} is outside until it is dark. You know the names of birds. The city is a light on the sky that goes on without you, and on Thursdays, when it was the two of you on the steps, you look at the clock and think: now.',
          ],
          effects: [
            { kind: 'moveHome', home: 'rented-house' },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'familiarity', role: 'friend', by: -12 },
            { kind: 'remember', what: 'moved-forty-minutes-out' },
          ],
          remembers: { role: 'friend', as: 'that you moved away' },
        },
      ],
    },
    {
      id: 'buy',
      text: 'Make them an offer',
      moneyCost: 400000,
      energyCost: 12,
      conditions: [{ kind: 'wealth', from: 6000000 }],
      outcomes: [
        {
          chance: 0.65,
          odds: 'they take it',
          text: [
            'They take it, over two who had more, because of how {child} ran. Her slippers are still beside the back door. You mean to throw them out in the first week, and the second.',
          ],
          effects: [
            { kind: 'moveHome', home: 'small-house' },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'friend', by: -12 },
            { kind: 'remember', what: 'moved-forty-minutes-out' },
          ],
          remembers: { role: 'friend', as: 'that you moved away' },
        },
        {
          chance: 0.35,
          odds: 'they take another',
          text: [
            'A couple with cash has it by Sunday night. What you paid for the inspection is gone. You drive past once, much later, and the swing is down.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'affinity', role: 'friend', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay, and hang a swing in the doorway',
      outcomes: [
        {
          chance: 1,
          text: [
            'It holds. {child} goes back and forth between the kitchen and the hall, over the neighbors’ heads. They knock. {friend} comes down the stairs in socks with a level and a longer screw.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'remember', what: 'hung-a-swing-in-the-door' },
          ],
          remembers: { role: 'child', as: 'a swing in the doorway' },
        },
      ],
    },
  ],
})
