import { defineEvent } from '../../define-event.ts'

export const theQuestionAtTheSink = defineEvent({
  id: 'the-question-at-the-sink',
  kind: 'question',
  category: 'love',
  title: 'At the sink',
  stages: ['adult', 'middleAge'],
  cast: { partner: { relation: ['spouse', 'partner'], age: { from: 18 } } },
  trigger: { kind: 'followUp' },
  importance: 8,
  offline: { kind: 'hold' },
  text: [
    '{partner} is washing, you are drying. It’s years ago, that town with one hotel; you had come to think of it as a thing you had read. “Can I ask you something,” {partner} says, to the faucet. “That training. Was there anything?” {partner.They} {partner|hands|hand} you a glass.',
  ],
  options: [
    {
      id: 'yes',
      text: '“Yes. Once.”',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'The water runs. “Thank you,” {partner.they} {partner|says|say} after some time, like a person who has been given the right change. It’s not over; it goes on for a year, at all hours. But it is the two of you that it goes on between.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'partner', from: 50 }, times: 2 }],
          effects: [
            { kind: 'affinity', role: 'partner', by: -12 },
            { kind: 'familiarity', role: 'partner', by: 12 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'remember', what: 'said-yes-at-the-sink' },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{partner} dries {partner.their} hands on every finger. {partner.They} {partner|asks|ask} three questions: the month, the city, which shoes. You can see {partner.them} go back through the rooms of your life since, and turn on the lights. In April the papers come.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -20 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -16 },
            { kind: 'part' },
            { kind: 'remember', what: 'said-yes-at-the-sink' },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: '“No. Never.”',
      outcomes: [
        {
          chance: 0.7,
          text: [
            '“All right,” says {partner}, and hands you the next glass. It was well said. You dry it until it squeaks. You know now that you can do that; you have to know it in bed, in the car, at two christenings.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'stress', from: 65 }, times: 0.6 }],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'affinity', role: 'partner', by: 2 },
            { kind: 'remember', what: 'said-no-at-the-sink' },
          ],
        },
        {
          chance: 0.3,
          text: [
            '“All right,” says {partner}. {partner.They} {partner|has|have} the bill from the minibar in the pocket of {partner.their} apron, where {partner.they} {partner|has|have} had it since fall. {partner.They} {partner|leaves|leave} it there. {partner.They} only wanted to hear how you’d say it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'partner', by: -18 },
            { kind: 'familiarity', role: 'partner', by: -6 },
            { kind: 'remember', what: 'said-no-at-the-sink' },
          ],
        },
      ],
    },
    {
      id: 'what',
      text: '“What makes you ask?”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“That,” says {partner}. {partner.They} {partner|lets|let} the water out. It makes its noise. Neither of you brings it up again, and you are both most considerate from then on, you knock before you come in.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -10 },
            { kind: 'familiarity', role: 'partner', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'neither-yes-nor-no' },
          ],
        },
      ],
    },
  ],
})
