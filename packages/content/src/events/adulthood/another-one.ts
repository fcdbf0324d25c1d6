import { defineEvent } from '../../define-event.ts'

export const anotherOne = defineEvent({
  id: 'another-one',
  kind: 'question',
  category: 'family',
  title: 'Another one',
  stages: ['adult'],
  age: { from: 30, to: 41 },
  cast: {
    partner: { relation: ['spouse', 'partner'], age: { from: 25, to: 46 } },
    child: { relation: ['son', 'daughter'], age: { from: 2, to: 6 } },
  },
  conditions: [
    { kind: 'parent', from: 1, to: 1 },
    { kind: 'not', of: { kind: 'expecting' } },
  ],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 4000,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{partner} has kept the crib. You find it behind the ironing board, taken apart, each screw in a labeled bag. “I just didn’t throw it out,” says {partner}. From the next room {child} is giving orders to a bear.',
  ],
  options: [
    {
      id: 'no',
      text: 'Say that you have come to the end of what you can do',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{partner} nods for a long time. The crib goes to a couple from across town who hold hands while they carry it. {partner} watches from the window until they have got it around the corner.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'one-and-no-more' },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Oh, thank God,” says {partner}. Each of you had thought that it was the other. You sit on the floor among the little bags, weak with relief, and {child} comes in and wants to know what’s so funny.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'one-and-no-more' },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: 'Say that there is room for one more',
      outcomes: [
        {
          chance: 1,
          text: [
            'You screw it together that same night, to see. It stands in the bedroom, empty, and it’s no use pretending that it isn’t looking at you. Whether anyone will come to lie in it is not up to you two alone; but the question has been moved out from behind the ironing board.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'room-for-one-more' },
          ],
        },
      ],
    },
    {
      id: 'year',
      text: 'Ask {partner.them} to ask again in a year',
      outcomes: [
        {
          chance: 1,
          text: [
            '{partner.They} {partner|writes|write} it on the calendar of a year that does not have a calendar yet. You both sleep badly, and for the same reason, back to back.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'ask-me-in-a-year' },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 35, gauges: { stress: 50 } }, choose: 'year', roll: 0, expect: { gauges: { stress: 5 } } },
  ],
})
