import { defineEvent } from '../../define-event.ts'

export const aFriendWhoStopped = defineEvent({
  id: 'a-friend-who-stopped',
  kind: 'question',
  category: 'friendship',
  title: 'Water, please',
  stages: ['adult'],
  cast: { friend: { relation: 'friend', age: { from: 25, to: 60 } } },
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'order' },
  text: [
    '{friend} is thirty days without a drink, and has told only you. Tonight are the others, the long table, the pitcher going around. It comes to {friend}. {friend.They} {friend|looks|look} at you. “Go on,” says somebody, pouring. “What are you, pregnant?”',
  ],
  options: [
    {
      id: 'order',
      text: 'Order a water for yourself, loudly',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Two,” says {friend}. There are jokes until ten. You have drunk so much water by then that you have to go home. On the sidewalk {friend} holds on to your sleeve, and lets go of it.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'social', by: -3 },
            { kind: 'remember', what: 'two-waters' },
          ],
          remembers: { role: 'friend', as: 'the two waters' },
        },
      ],
    },
    {
      id: 'drink',
      text: 'Reach across, and drink {friend.theirs}',
      outcomes: [
        {
          chance: 1,
          text: [
            'And the next, and the one after. You are very funny. {friend} brings you home, puts you on your side, sets a bucket there. You had helped. In a way you had helped.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'health', by: -2 },
            { kind: 'startHabit', habit: 'heavy-drinking' },
            { kind: 'remember', what: 'two-waters' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell the table',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It goes quiet, someone takes the pitcher away. “Thirty days!” says somebody. “That’s thirty more than me.” {friend} does not look at you for the rest of the night. It had been {friend.theirs}, those thirty days; it’d been the only thing {friend.they} had.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -12 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“God,” says the one with the pitcher, and puts it down, and puts both hands flat on the table. “How?” They go out, the two of them, they walk around the block until one.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.6 }],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'two-waters' },
          ],
        },
      ],
    },
    {
      id: 'quit',
      text: 'Stop, too',
      conditions: [{ kind: 'habit', habit: 'heavy-drinking' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had not come for that. You say it before you know it: “We’re both off it.” {friend} stares at you. It is a Thursday; you call each other every night at six, which is when it is worst, and talk about bread.',
          ],
          effects: [
            { kind: 'quitHabit', habit: 'heavy-drinking' },
            { kind: 'affinity', role: 'friend', by: 18 },
            { kind: 'familiarity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'two-waters' },
          ],
          remembers: { role: 'friend', as: 'the calls at six' },
        },
      ],
    },
  ],
})
