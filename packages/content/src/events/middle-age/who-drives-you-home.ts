import { defineEvent } from '../../define-event.ts'

export const whoDrivesYouHome = defineEvent({
  id: 'who-drives-you-home',
  kind: 'question',
  category: 'health',
  title: 'Name of driver',
  stages: ['middleAge'],
  age: { from: 50 },
  cast: { friend: { relation: ['friend', 'neighbour'] } },
  conditions: [{ kind: 'not', of: { kind: 'partnered' } }],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    'It is the test that one has at fifty, with the jug. They will put you under for half an hour. You have understood the jug; it is line nine that stops you. “Name of driver. You will not be released without one. Taxis are not drivers.” It is a short line. You go through the people you know, by who has a car, and then by who has seen you in a gown.',
  ],
  options: [
    {
      id: 'friend',
      text: 'Ask {friend}',
      outcomes: [
        {
          chance: 0.75,
          modifiers: [{ when: { kind: 'affinity', role: 'friend', from: 35 }, times: 1.5, why: '{friend} likes you' }],
          odds: '{friend} comes',
          text: [
            '{friend} is there before they have you awake, with a paper, and ginger ale. In the car you talk, they say later, without a stop: about a lake, a lost shoe, how well {friend} parks. {friend} has kept all of it and gives it back to you in pieces, over years.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 14 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
          remembers: { role: 'friend', as: 'the drive from the clinic' },
        },
        {
          chance: 0.25,
          odds: '{friend} cannot',
          text: [
            '“Oh, Thursday,” says {friend}. You can hear the calendar not being opened. The test is moved, and moved. In the spring you stop opening the letters.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'lie',
      text: 'Write in a name, and walk home',
      outcomes: [
        {
          chance: 0.7,
          odds: 'you get home',
          text: [
            '“She’s out front,” you say, dressed, with one shoe tied. It is nine blocks. You hold on to a mailbox, and to a hedge, and are in your own bed by one, a free person, for what that is worth.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
        {
          chance: 0.3,
          odds: 'you do not',
          text: [
            'You come to on the steps of a bank with a coat under your head. The coat belongs to a boy with a skateboard. He rides along beside the stretcher as far as they let him. “Are you the driver?” they ask him. “I guess,” he says.',
          ],
          effects: [{ kind: 'gauge', of: 'health', by: -6 }],
        },
      ],
    },
    {
      id: 'pay',
      text: 'Hire a nurse from an agency to sign for you',
      moneyCost: 25000,
      outcomes: [
        {
          chance: 1,
          text: [
            'She has done four this week. She has a clipboard, peppermints, and the tact of a good hotel. At your door she asks who is there in case of anything. “In case of what?” you ask. “Of anything,” she says, with her pen up.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'social', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'grown',
      text: 'Put down the name of your child, and call to say so',
      conditions: [{ kind: 'parent' }, { kind: 'age', from: 52 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a pause. “What do they think it is?” Nothing; it is the test that one has. “I’m coming tonight,” you are told, “and I’m making the jug.” It is lemon. You drink it, glass for glass, like two people on a porch.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
  ],
})
