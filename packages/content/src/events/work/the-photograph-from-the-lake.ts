import { defineEvent } from '../../define-event.ts'

export const thePhotographFromTheLake = defineEvent({
  id: 'the-photograph-from-the-lake',
  kind: 'question',
  category: 'work',
  title: 'Page one',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['journalism'], rung: { from: 2, to: 3 } }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The photographer has it: the father, up to his waist in the lake, carrying the boy. It’s the best picture anyone here has ever taken. The family has asked for no pictures. The other paper will have one by six, not as good.',
  ],
  options: [
    {
      id: 'run',
      text: 'Run it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes around the world. They put a fence around the dam inside a week, after years of letters asking for one. The father cancels his subscription; he writes the note by hand.',
          ],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'raise', times: 1.05 },
            { kind: 'gauge', of: 'happiness', by: -7 },
            { kind: 'remember', what: 'ran-the-picture' },
          ],
        },
      ],
    },
    {
      id: 'hold',
      text: 'Hold it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You run the lake, empty, with a shoe. The other paper sells out. The photographer gives his prints to an agency and his resignation to you. In the fall the father comes to the desk in a suit to say thank you. He can’t get it out, and you walk him back to the elevator.',
          ],
          effects: [
            { kind: 'performance', by: -7 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'held-the-picture' },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Drive out there, knock, and show it to the father',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' },
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'remembers', what: 'held-the-picture' },
                  { kind: 'remembers', what: 'found-the-third' },
                ],
              },
              times: 1.4,
              why: 'you have knocked on such doors',
            },
          ],
          odds: 'he says yes',
          text: [
            'He holds it under the porch light so long that you think he has stopped seeing it. “Run it big,” he says. “Run it so they build the fence.”',
          ],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'ran-the-picture' },
          ],
        },
        {
          chance: 0.5,
          odds: 'he says no',
          text: [
            'He looks at it and gives it back. “Were you ever going to ask and not be holding it?” he says. You have no picture at six, and no answer.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'performance', by: -4 },
            { kind: 'remember', what: 'held-the-picture' },
          ],
        },
      ],
    },
  ],
})
