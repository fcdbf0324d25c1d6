import { defineEvent } from '../../define-event.ts'

export const theScar = defineEvent({
  id: 'the-scar',
  kind: 'question',
  category: 'work',
  title: 'The scar',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['medicine'], rung: { from: 1 } }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'He’s back: the long operation, nineteen of twenty. He has fevers that come and go. He has been to four doctors, and tells each of them how wonderful you were. The film is on the light box. There’s a smudge behind the liver that any student could tell you is a folded square.',
  ],
  options: [
    {
      id: 'say',
      text: '“I left something in you”',
      outcomes: [
        {
          chance: 1,
          text: [
            'He’s quiet. Then he asks to see it, so you show him on the film, with a pencil. “You’ll be the one who takes it out,” he says; it isn’t a question. You do it with his wife behind the glass. He settles for what his time off cost.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'money', by: -1_000_000 },
            { kind: 'performance', by: -8 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
          followUps: [{ event: 'the-man-who-came-every-year', afterDays: [700, 1500] }],
        },
      ],
    },
    {
      id: 'quiet',
      text: '“Scar tissue. I’d like to tidy it up”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You schedule it for a Friday evening with a small team. It goes in a bag, and the bag goes with the rest. He sends you pears. The nurse who counted has put in for a transfer, and she doesn’t say where.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'gauge', of: 'happiness', by: -14 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
          followUps: [{ event: 'the-man-who-came-every-year', afterDays: [700, 1500] }],
        },
      ],
    },
    {
      id: 'lawyers',
      text: 'Call the hospital’s lawyers before you go in',
      outcomes: [
        {
          chance: 1,
          text: [
            'They tell you what to say and it has no verbs in it. He listens with his head to one side. He had brought you pears and he takes them home again. It’s two years, and a number, and a clause about silence.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
          followUps: [{ event: 'the-man-who-came-every-year', afterDays: [700, 1500] }],
        },
      ],
    },
  ],
})
