import { defineEvent } from '../../define-event.ts'

export const collegeForms = defineEvent({
  id: 'college-forms',
  kind: 'question',
  category: 'school',
  title: 'What comes next',
  stages: ['adolescence', 'youngAdult'],
  age: { from: 16, to: 19 },
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'schoolYear', left: 0 },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 40 },
  once: true,
  importance: 8,
  offline: { kind: 'hold' },
  text: [
    'The counselor has a desk, a plant, and a rack of brochures on which everybody sits on grass. “And what did you have in mind?” The forms are free until Friday.',
  ],
  options: [
    {
      id: 'state',
      text: 'A form for State University, and one for Plains',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You write about a summer and what it taught you. It taught you nothing much, but it reads well. Two envelopes.',
          ],
          effects: [
            { kind: 'applyToSchool', school: 'state-university' },
            { kind: 'applyToSchool', school: 'plains-university' },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'far-away',
      text: 'A form for Kingsbridge, since one may',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'The essay question is one word long. You answer it in eight hundred, six times. And one for Coastal, to be safe.',
          ],
          effects: [
            { kind: 'applyToSchool', school: 'kingsbridge' },
            { kind: 'applyToSchool', school: 'coastal-state' },
            { kind: 'gauge', of: 'stress', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'near-home',
      text: 'The community college by the river',
      outcomes: [
        {
          chance: 1,
          text: ['One page. They ask for your name and whether you have a car. You like them already.'],
          effects: [{ kind: 'applyToSchool', school: 'riverside-community' }],
        },
      ],
    },
    {
      id: 'trade',
      text: 'Ask about the electricians',
      outcomes: [
        {
          chance: 1,
          text: ['The counselor has to look for that brochure. On it, somebody is standing up, and working.'],
          effects: [
            { kind: 'applyToSchool', school: 'sparks-institute' },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'no-forms',
      text: 'You had work in mind',
      outcomes: [
        {
          chance: 1,
          text: ['“Nothing wrong with that,” says the counselor, and writes something down about you in pencil.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 16 }, choose: 'near-home', expect: { says: 'One page. They ask for' } }],
})
