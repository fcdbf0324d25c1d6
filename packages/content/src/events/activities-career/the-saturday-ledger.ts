import { defineEvent } from '../../define-event.ts'

export const theSaturdayLedger = defineEvent({
  id: 'the-saturday-ledger',
  kind: 'question',
  category: 'work',
  title: 'Saturday money',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'routine', id: 'side-work', is: true }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'stop', minutes: 4320 },
  text: [
    'The Saturdays have become most of Sunday. There’s a coffee can with the money in it, and it comes to a lot. There’s a note under your wiper, or your door: five more people. One asks if you have a card.',
  ],
  options: [
    {
      id: 'card',
      text: 'Have cards printed',
      conditions: [{ kind: 'gauge', of: 'energy', from: 40 }],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'gauge', of: 'energy', from: 60 }, times: 1.3, why: 'you have the strength for it' },
          ],
          odds: 'it goes well',
          text: [
            'You hand out two hundred of them. You are tired to the bone, and there are nine thousand dollars in the can.',
          ],
          effects: [
            { kind: 'money', by: 900_000 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'health', by: -4 },
          ],
        },
        {
          chance: 0.4,
          odds: 'your boss gets one',
          text: [
            'One of the cards gets to your boss. “Is this you?” It’s got your name on it. You are asked to choose, by Friday; it’s you who has to say out loud that a Saturday doesn’t pay for teeth.',
          ],
          effects: [
            { kind: 'performance', by: -12 },
            { kind: 'money', by: 200_000 },
            { kind: 'endRoutine', id: 'side-work' },
          ],
        },
      ],
    },
    {
      id: 'stop',
      text: 'Stop, and open the can',
      outcomes: [
        {
          chance: 1,
          text: [
            'You spend it all on one thing that you’d never buy, which is nobody’s business, and the next Saturday you wake at six and there’s nowhere to be.',
          ],
          effects: [
            { kind: 'endRoutine', id: 'side-work' },
            { kind: 'money', by: 250_000 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'tax',
      text: 'Declare it',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'kept-clean-hands' },
            { kind: 'job', ladders: ['accounts', 'law', 'police'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The woman at the tax office helps you with the form. It comes to a third. You keep your Saturdays after that, and sleep in them.',
          ],
          effects: [
            { kind: 'money', by: 160_000 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'endRoutine', id: 'side-work' },
          ],
        },
      ],
    },
  ],
})
