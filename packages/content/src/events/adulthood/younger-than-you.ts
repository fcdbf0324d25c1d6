import { defineEvent } from '../../define-event.ts'

export const youngerThanYou = defineEvent({
  id: 'younger-than-you',
  kind: 'question',
  category: 'growth',
  title: 'Younger than you',
  stages: ['adult'],
  age: { from: 33 },
  cast: { elder: { relation: ['mother', 'father'], age: { from: 53 } } },
  conditions: [{ kind: 'personIs', role: 'elder', as: 'ill', is: false }],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'back' },
  text: [
    'It falls out of a cookbook: {elder} on the hood of a car, squinting, with one shoe off. On the back is a date. You work it out standing up. {elder.They} {elder|is|are} younger there than you are. There is an arm around {elder.their} waist, and the person to whom it belongs has been cut away with scissors, very neatly, and is not anyone in your family: you know all your family’s watches.',
  ],
  options: [
    {
      id: 'ask',
      text: 'Lay it beside {elder}’s plate',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'familiarity', role: 'elder', from: 60 }, times: 1.5, why: 'you know each other well' },
          ],
          odds: '{elder} tells you',
          text: [
            '“We were going to drive to the ocean,” says {elder}, “and not come back.” It lasts through two cups. It was nineteen days. You see the whole of it, the gas stations, the money running out, and, at the end of it, by a hair, yourself.',
          ],
          effects: [
            { kind: 'familiarity', role: 'elder', by: 16 },
            { kind: 'affinity', role: 'elder', by: 8 },
            { kind: 'remember', what: 'nineteen-days-to-the-ocean' },
          ],
          remembers: { role: 'elder', as: 'that you asked about the picture' },
        },
        {
          chance: 0.4,
          odds: '{elder} does not',
          text: [
            '“The things that you find,” says {elder}, and puts it in a pocket. You do not see it again. At the door {elder.they} {elder|holds|hold} on to your sleeve for a moment longer than usual.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: -2 },
            { kind: 'familiarity', role: 'elder', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Keep it, behind your own license',
      outcomes: [
        {
          chance: 1,
          text: [
            'You take it out on trains. It is a good face, bold, a bit sunburned. You find that you are easier on {elder}, and ask fewer questions to which you know the answer.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 5 },
            { kind: 'remember', what: 'a-face-behind-the-license' },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Put it back between the soups',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes back to page ninety. You make the soup, while you are there. It is better than you remember, and has far too much pepper.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
})
