import { defineEvent } from '../../define-event.ts'

export const aYearInAnotherKitchen = defineEvent({
  id: 'a-year-in-another-kitchen',
  kind: 'question',
  category: 'family',
  title: 'Another kitchen',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 15, to: 16 } } },
  trigger: { kind: 'draw', weight: 11 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{child} has the form for a year abroad. {child.They} {child|has|have} filled it in already, all but the last line, which is yours. Under “Why” it says: “To see if I am like this everywhere.”',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign',
      moneyCost: 650000,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'In September there is a boy in your kitchen instead, who bows to the refrigerator. {child} writes twice. In July a person gets off the plane whom you don’t recognize at first, since you are looking for someone shorter.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: -6 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{child} calls in the third week and does not speak, one only hears breathing and a foreign dishwasher. You let {child.them} breathe, every evening at seven, until it passes. It passes in February.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that it is too far',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} takes the form back. {child.They} {child|says|say} that it is fine. It is on the wall over the bed from then on, with the last line empty, at just the height of your eyes.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -8 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'month',
      text: 'Say yes to a month, and find a family',
      moneyCost: 150000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Four weeks in a town with a cannery. {child} comes home with a word for everything, and uses it. It was, {child.they} {child|says|say}, long enough to see what {child.they} would be like, and too short to be it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'lyon',
      text: 'Call the family who argued about cheese',
      conditions: [{ kind: 'remembers', what: 'been-to-lyon' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They are all still alive, and still arguing. “Send!” they shout, four of them, into the phone. It costs you the ticket. In a photograph {child} stands in their kitchen with {child.their} mouth open and one finger up.',
          ],
          effects: [
            { kind: 'money', by: -90000 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 43, gauges: { stress: 50 } }, choose: 'no', roll: 0, expect: { gauges: { stress: 2 } } }],
})
