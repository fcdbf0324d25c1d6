import { defineEvent } from '../../define-event.ts'

export const whoeverComesNext = defineEvent({
  id: 'whoever-comes-next',
  kind: 'question',
  category: 'work',
  title: 'To whoever comes next',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 20 },
  conditions: [{ kind: 'job', rung: { to: 2 }, days: 14, partTime: false }],
  trigger: { kind: 'draw', weight: 22 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'read' },
  text: [
    'It’s taped to the underside of your drawer, where your knee found it: four pages, small hand, to whoever comes next. Who lies. Which key sticks. What the boss’s silences mean, numbered. The last page is about the window, and what time to look out of it.',
  ],
  options: [
    {
      id: 'read',
      text: 'Read it once, and tape it back',
      outcomes: [
        {
          chance: 1,
          text: [
            'At ten past four you look out. It’s only light, on a water tank, going over to copper. It lasts about as long as a cigarette. You’ve got a friend here, it seems, who left before you came.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: 3 },
            { kind: 'remember', what: 'the-pages-under-the-drawer' },
          ],
        },
      ],
    },
    {
      id: 'use',
      text: 'Learn the silences by heart',
      outcomes: [
        {
          chance: 0.65,
          odds: 'they still hold',
          text: [
            'Number four is no. Number two is yes, if you wait. Within the month they say of you upstairs that you’ve got instincts. You never once look out the window.',
          ],
          effects: [
            { kind: 'performance', by: 10 },
            { kind: 'raise', times: 1.02 },
            { kind: 'remember', what: 'the-pages-under-the-drawer' },
          ],
        },
        {
          chance: 0.35,
          odds: 'the boss has changed',
          text: [
            'You wait out a number two, smiling, for a minute and ten seconds. It was a different boss. This one has simply lost the thread, and thinks that you’re doing it on purpose.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'the-pages-under-the-drawer' },
          ],
        },
      ],
    },
    {
      id: 'find',
      text: 'Find out who it was, and write back',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'temperament', of: 'openness', from: 55 },
            { kind: 'gauge', of: 'social', from: 55 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.7,
          odds: 'an answer',
          text: [
            'She’s in a store by the harbor now, selling rope. “I thought they’d thrown that desk out,” she says. “Does it still go copper?” You take to buying rope. You’ve no boat.',
          ],
          effects: [
            { kind: 'meet', affinity: 45 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'the-pages-under-the-drawer' },
          ],
        },
        {
          chance: 0.3,
          odds: 'nobody knows',
          text: [
            'They go through who sat there: a temp, a nephew, a man who is dead. It’s none of their hands. You read it again, slower.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'the-pages-under-the-drawer' },
          ],
        },
      ],
    },
  ],
})
