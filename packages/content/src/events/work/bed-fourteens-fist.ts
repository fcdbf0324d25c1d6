import { defineEvent } from '../../define-event.ts'

export const bedFourteensFist = defineEvent({
  id: 'bed-fourteens-fist',
  kind: 'question',
  category: 'work',
  title: 'Bed fourteen',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['nursing'], rung: { from: 0, to: 2 } }],
  trigger: { kind: 'draw', weight: 35 },
  cooldownDays: 4500,
  importance: 5,
  offline: { kind: 'deadline', option: 'chart', minutes: 4320 },
  text: [
    'Bed fourteen hits you in the face while you change his dressing. He’s seventy-six; he knows exactly who you are. “Get me a real one,” he says. Your supervisor looks at the cheek and says that he has had a hard life, and he’s on the board of something.',
    'The man in fourteen has been putting his hand where he likes all week, and laughing. Today he has you by the wrist, and his son, in the visitor’s chair, goes on reading his phone. “Dad likes you,” the son says.',
  ],
  options: [
    {
      id: 'chart',
      text: 'Write it in the chart, with the time',
      outcomes: [
        {
          chance: 1,
          text: [
            'You spell it out. It’s read aloud on rounds by a student, who slows down as she goes. Afterward the doctors go in to him by twos.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'performance', by: 2 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Refuse the bed',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'job', performance: { from: 60 } }, times: 1.5, why: 'they need you' }],
          odds: 'they give it to another',
          text: [
            'They can’t make you. The one who takes fourteen is a man six feet four who used to box, and bed fourteen is suddenly a lamb.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
        {
          chance: 0.5,
          odds: 'they write you up',
          text: [
            'They write you up for abandonment. The other nurses, one after another, are found to have a bad back on the side of fourteen.',
          ],
          effects: [
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'charge',
      text: 'Press charges',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'job', rung: { from: 1 } },
            { kind: 'remembers', what: 'spoke-up-at-work' },
          ],
        },
      ],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'Nobody has, here, in thirty years. There is a form. He pays a fine, and before the year is out they hang signs in every room. You see a new girl point at one with her pen, calmly, while she ties her gown.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: -3 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'box',
      text: 'Take his wrist, and put it back on the blanket, and hold it there',
      conditions: [{ kind: 'activity', activity: 'martial-arts' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You hold it with two fingers, on a spot that you know about, and go on telling him about his dressing. He’s very polite to you from then on. You are the only one he’s polite to, and that is a thing to think about.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
})
