import { defineEvent } from '../../define-event.ts'

export const theNameOfAGuardian = defineEvent({
  id: 'the-name-of-a-guardian',
  kind: 'question',
  category: 'family',
  title: 'In the event of',
  stages: ['adult'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 0, to: 10 } },
    friend: { relation: 'friend', age: { from: 25, to: 60 } },
    sibling: { relation: ['sister', 'brother'], age: { from: 22, to: 60 } },
  },
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'later' },
  text: [
    'The form has one line on it for who would bring up {child}, in the event of. {sibling} has a house, a boat, and a view on children, which is that they should be told. {friend} has two rooms, and makes pancakes in the shape of any animal that you call out.',
  ],
  options: [
    {
      id: 'sibling',
      text: 'Write {sibling}',
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell {sibling.them} the next time you meet, by the coats. {sibling.They} {sibling|says|say}, “Naturally,” and a minute later you see {sibling.them} by the window, watching {child}, with {sibling.their} hands behind {sibling.their} back, like someone in front of a painting with a price.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 12 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
          remembers: { role: 'sibling', as: 'being the one on the line' },
        },
      ],
    },
    {
      id: 'friend',
      text: 'Write {friend}',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} has to sit down. “Me,” {friend.they} {friend|says|say}. “On paper.” {friend.They} {friend|buys|buy} a smoke detector that week, and begins to read about teeth. {sibling} finds out from your lawyer.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 18 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'affinity', role: 'sibling', by: -12 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'wrote-the-friend' },
          ],
          remembers: { role: 'friend', as: 'being the one on the line' },
        },
      ],
    },
    {
      id: 'later',
      text: 'Leave the line empty for now',
      outcomes: [
        {
          chance: 1,
          text: ['It lies in the drawer under the batteries. You think of it on airplanes.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
        },
      ],
    },
    {
      id: 'pancake',
      text: 'Ask {child} for an animal, and call both of them',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} says octopus. {friend} needs all the batter there is. {sibling}, on the phone, asks what for; then, after a silence, what an octopus wants to be told. You write down both. The lawyer says that it can’t be done, and then that it can.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'affinity', role: 'sibling', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'wrote-the-friend' },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 36, gauges: { stress: 50 } }, choose: 'later', roll: 0, expect: { gauges: { stress: 4 } } },
  ],
})
