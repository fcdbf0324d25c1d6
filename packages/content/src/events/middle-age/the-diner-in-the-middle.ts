import { defineEvent } from '../../define-event.ts'

export const theDinerInTheMiddle = defineEvent({
  id: 'the-diner-in-the-middle',
  kind: 'question',
  category: 'friendship',
  title: 'Halfway',
  stages: ['middleAge'],
  cast: { friend: { relation: 'friend', age: { from: 40, to: 70 } } },
  conditions: [{ kind: 'familiarity', role: 'friend', to: 65 }],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'again' },
  text: [
    'Once a year you and {friend} meet at a diner that is an hour’s drive for each of you. You have kept it up longer than most people keep a marriage. There was a time when you had to be asked to leave. Today you have been through the knees, the parents, and what has closed; it is ten past one, and both of you have looked at the pie.',
  ],
  options: [
    {
      id: 'true',
      text: 'Say the thing that you have told no one',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'affinity', role: 'friend', from: 40 }, times: 1.5, why: 'you are fond of each other' },
          ],
          odds: '{friend} puts the menu down',
          text: [
            '{friend} puts the menu down. It gets dark. The waitress fills the cups without asking, and toward six {friend} tells you one in return, so large, so close to home, that you have to go and stand for a minute by the pie.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 18 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'stress', by: -10 },
          ],
          remembers: { role: 'friend', as: 'what you said at the diner' },
        },
        {
          chance: 0.4,
          odds: '{friend} looks for the waitress',
          text: [
            '“Wow,” says {friend}. “That’s a lot.” {friend.They} {friend|looks|look} for the waitress. On the drive home you say it once more, in the car, to hear what was wrong with it.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'again',
      text: 'Order the pie, and set the date for next year',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is good pie. In the parking lot you hold each other by the sleeves. You will both be there. It is not nothing, an hour’s drive; there are people who do it for a grave.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 3 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'end',
      text: 'Ask whether you are both only being polite',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is a relief',
          text: [
            '{friend} laughs until {friend.they} {friend|has|have} to take off {friend.their} glasses. “I thought it was you who needed it.” You part like people who have sold a boat. There is a card at New Year’s, which is about right.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: -16 },
            { kind: 'affinity', role: 'friend', by: 2 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: [
            '“I drive an hour,” says {friend}. {friend.They} {friend|counts|count} out {friend.their} half, in ones, and {friend|squares|square} the edges. You sit there with two pieces of pie.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -16 },
            { kind: 'quarrel', role: 'friend', by: 'player' },
          ],
        },
      ],
    },
    {
      id: 'couch',
      text: '“Do you remember getting the couch out?”',
      conditions: [{ kind: 'remembers', what: 'carried-the-couch', role: 'friend', daysAgo: 1800 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell it together, by turns, with the salt for the dry cleaner’s and the napkin holder for the couch. The booth behind has stopped eating. At the end {friend} takes the napkin holder, puts it under {friend.their} coat, and you run.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
  ],
})
