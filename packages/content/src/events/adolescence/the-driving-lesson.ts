import { defineEvent } from '../../define-event.ts'

export const theDrivingLesson = defineEvent({
  id: 'the-driving-lesson',
  kind: 'question',
  category: 'family',
  title: 'Second gear',
  stages: ['adolescence'],
  age: { from: 15, to: 17 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'slow' },
  text: [
    'An empty parking lot on a Sunday. {parent} gets out, walks around the car, and gets in on your side of the world: the right. “Clutch,” {parent.they} {parent|says|say}.',
  ],
  options: [
    {
      id: 'slow',
      text: 'Slowly, as you are told',
      outcomes: [
        {
          chance: 1,
          text: [
            'You go around fifteen times in first gear, and once in second. {parent} lets go of the door handle at about the ninth.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 4 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'By ear',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it works',
          text: ['You hear where it wants to go. {parent} looks straight ahead and says, to the windshield: “Well.”'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
        },
        {
          chance: 0.4,
          odds: 'the trolley',
          text: ['It was only a shopping cart, and it was only the left light. It is brought up at your wedding.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'money', by: -8000 },
            { kind: 'familiarity', role: 'parent', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 15, gauges: { stress: 50 } }, choose: 'slow', roll: 0, expect: { gauges: { stress: 1 } } },
  ],
})
