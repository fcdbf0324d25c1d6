import { defineEvent } from '../../define-event.ts'

export const aGownInTissue = defineEvent({
  id: 'a-gown-in-tissue',
  kind: 'question',
  category: 'family',
  title: 'The gown',
  stages: ['adult'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { to: 1 } },
    partner: { relation: ['spouse', 'partner'] },
    elder: { relation: ['mother', 'father'] },
  },
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{elder} has brought a long box. In the tissue lies a gown as long as a table runner, yellow at the folds; you wore it, and {elder}, and two people whom you know from a photograph. “There’s a Sunday free at the end of the month,” says {elder}. {partner}, behind {elder}’s back, with {child} on one arm, shakes {partner.their} head.',
  ],
  options: [
    {
      id: 'elder',
      text: 'Take the Sunday',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} sleeps through all of it, even the water. {elder} sings, which you have never heard. {partner} stands at the back in a good coat and afterward eats a great many sandwiches. It is not brought up. It is just there, in the album.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 16 },
            { kind: 'affinity', role: 'partner', by: -10 },
            { kind: 'remember', what: 'took-the-sunday' },
          ],
          remembers: { role: 'elder', as: 'a Sunday, and the gown' },
        },
      ],
    },
    {
      id: 'partner',
      text: 'Close the box, and say no in front of both of them',
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} nods, and goes on nodding, and asks for the pattern of the curtains. The box goes home on the back seat with the belt around it. “Thank you,” says {partner}, that night. You had thought that it would feel like something.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'affinity', role: 'elder', by: -14 },
            { kind: 'remember', what: 'sent-the-gown-home' },
          ],
          remembers: { role: 'elder', as: 'the box on the back seat' },
        },
      ],
    },
    {
      id: 'picture',
      text: 'Put the gown on {child}, for a picture, and only that',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: { kind: 'temperament', of: 'agreeableness', from: 60 },
              times: 1.5,
              why: 'you find the tone for it',
            },
          ],
          odds: 'it is enough',
          text: [
            'You lay {child} on the bed by the window, with the train spread out. {elder} straightens a bow. {partner} takes the picture, and then, when nobody has asked, another, with {elder} in it.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 5 },
            { kind: 'affinity', role: 'partner', by: 4 },
            { kind: 'remember', what: 'only-a-picture' },
          ],
          remembers: { role: 'elder', as: 'a picture with the gown' },
        },
        {
          chance: 0.4,
          odds: 'it is too little, and too much',
          text: [
            '“So it’s a costume,” says {elder}. “That’s how it starts,” says {partner}, later, to the dishwasher. {child} has been sick on a hundred years of lace.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: -7 },
            { kind: 'affinity', role: 'partner', by: -5 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'only-a-picture' },
          ],
          remembers: { role: 'elder', as: 'a costume' },
        },
      ],
    },
    {
      id: 'why',
      text: 'Ask {elder} what it is for, and let {partner} hear it',
      energyCost: 5,
      conditions: [{ kind: 'familiarity', role: 'elder', from: 50 }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} sits down. There was one before you, for three days. They let {elder.them} use the gown, in the ward, with a paper cup. You did not know that. {partner} puts {child} into {elder.their} lap, and asks on which Sunday.',
          ],
          effects: [
            { kind: 'familiarity', role: 'elder', by: 14 },
            { kind: 'affinity', role: 'elder', by: 10 },
            { kind: 'affinity', role: 'partner', by: 3 },
            { kind: 'remember', what: 'took-the-sunday' },
          ],
          remembers: { role: 'elder', as: 'a Sunday, and the gown' },
        },
      ],
    },
  ],
})
