import { defineEvent } from '../../define-event.ts'

export const scienceFair = defineEvent({
  id: 'science-fair',
  kind: 'question',
  category: 'school',
  title: 'The volcano',
  stages: ['childhood', 'adolescence'],
  age: { from: 9, to: 15 },
  setting: 'school',
  conditions: [
    { kind: 'studies', for: ['elementary', 'highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'deadline', option: 'explain-bean', minutes: 1440 },
  text: [
    'Every table in the gymnasium has a volcano on it. Yours has a box with a bean in it, and a notebook: forty-one days of bean.',
  ],
  options: [
    {
      id: 'explain-bean',
      text: 'Explain the bean',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.55,
          text: [
            'The judge is a retired botanist. She stays for twenty minutes, and the volcanoes go off behind her, unseen. First prize.',
          ],
          effects: [
            { kind: 'marks', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'bean-prize' },
          ],
        },
        {
          chance: 0.45,
          text: ['A volcano wins. It usually does. But two people ask to see the notebook.'],
          effects: [
            { kind: 'marks', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'borrow-vinegar',
      text: 'Borrow some vinegar and improvise',
      outcomes: [
        {
          chance: 1,
          text: ['It goes off sideways. You are asked to fetch a mop, and are applauded with it.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'marks', by: -2 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
})
