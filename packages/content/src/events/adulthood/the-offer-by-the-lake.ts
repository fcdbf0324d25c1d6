import { defineEvent } from '../../define-event.ts'

export const theOfferByTheLake = defineEvent({
  id: 'the-offer-by-the-lake',
  kind: 'question',
  category: 'love',
  title: 'Two states away',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 23, to: 54 },
  cast: { partner: { relation: ['spouse', 'partner'], age: { from: 23, to: 56 } } },
  conditions: [{ kind: 'trade', role: 'partner' }],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{partner} is holding the letter in both hands. It’s the job, the real one, two states away, and they want to hear by Friday. {partner.They} {partner|reads|read} you the salary, and then the part about the lake. “Well, say something,” says {partner}.',
  ],
  options: [
    {
      id: 'take',
      text: '“Take it. We’ll live on weekends.”',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'affinity', role: 'partner', from: 60 }, times: 1.4 }],
          text: [
            'For nine months you live in a car, a phone, and forty-eight hours. You learn the rest stops by their pie. Then the lake office folds, and {partner} comes up the steps with a plant under each arm, and neither of you can get through the door for a while.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'familiarity', role: 'partner', by: -5 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'money', by: 600000 },
            { kind: 'remember', what: 'nine-months-of-weekends' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'On Friday they give it to a man from inside. {partner} has told everyone by then. “You said take it,” {partner.they} {partner|says|say} that night. “Just like that. You didn’t even sit down.”',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'said-take-it-standing-up' },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: '“Don’t go. I can’t do this place without you.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{partner} writes the answer that evening, and walks it to the mailbox alone. The lake is never brought up. It lives with you, though; it’s about the size of a dog, and you both step around it.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 3 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'asked-them-to-stay' },
          ],
        },
      ],
    },
    {
      id: 'alone',
      text: 'Ask what the answer would be if you were not in the room',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“Yes,” says {partner}, so fast that it frightens both of you. Then, since it’s out: how tired {partner.they} {partner|is|are} of being good at a small thing. You talk until the trash truck. The letter goes back unsigned, and there’s a night course, and a second desk.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 12 },
            { kind: 'affinity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'money', by: -90000 },
            { kind: 'remember', what: 'asked-them-to-stay' },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“I’d be scared to death,” says {partner}. It had been a relief, for a moment, to have you to blame. You mail the no together, one hand each on the flap.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'figures',
      text: 'Sit down with a pencil and do both lives, line by line',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'temperament', of: 'conscientiousness', from: 58 },
            { kind: 'experience', ladders: ['accounts', 'office', 'law'], years: 2 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The lake comes out four hundred a month behind, once you count the flights. {partner} looks at the four hundred. “That’s what it costs,” {partner.they} {partner|says|say}, “to have been asked.” The pencil goes through it, and then {partner} frames the letter.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 6 },
            { kind: 'familiarity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 34 }, choose: 'stay', roll: 0.2, expect: { says: 'mailbox', remembers: ['asked-them-to-stay'] } },
  ],
})
