import { defineEvent } from '../../define-event.ts'

export const theLastDeadline = defineEvent({
  id: 'the-last-deadline',
  kind: 'question',
  category: 'work',
  title: 'Thirty',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['journalism'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'file', minutes: 4320 },
  text: [
    'They’d like six hundred words from you, by six, on what it has all been. In the old days you ended a story with thirty; nobody can tell you why. The screen is white. Around you they are being tactful and typing very quietly.',
  ],
  options: [
    {
      id: 'file',
      text: 'Write about the weather on the days that things happened',
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes out at five hundred and eighty. They run it over a picture of an umbrella. The mail is the best you have ever had.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'performance', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'obit',
      text: 'Write about the one you left out, or put back in',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'left-out-the-third', daysAgo: 365 },
            { kind: 'remembers', what: 'found-the-third', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You don’t give the name. A roofer, retired, sends you a photograph: a first communion, three in a pew. “You may have this,” it says on the back. “I have another.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'lake',
      text: 'Write about the father in the lake',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'ran-the-picture', daysAgo: 365 },
            { kind: 'remembers', what: 'held-the-picture', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You say what you did, and what you’d do. It’s not the same thing. The desk asks if you are sure. It runs as it stands, without a picture.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'promise',
      text: 'Write about a promise on level four',
      conditions: [{ kind: 'remembers', what: 'promised-the-chemist', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s all right; you asked her first. “Say I was wearing a hat,” she told you. You say that she was wearing a hat.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'file',
      roll: 0,
      expect: { gauges: { happiness: 7 } },
    },
  ],
})
