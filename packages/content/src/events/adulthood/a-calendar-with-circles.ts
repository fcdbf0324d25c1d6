import { defineEvent } from '../../define-event.ts'

export const aCalendarWithCircles = defineEvent({
  id: 'a-calendar-with-circles',
  kind: 'question',
  category: 'love',
  title: 'Circles',
  stages: ['adult'],
  age: { from: 32, to: 42 },
  cast: { partner: { relation: ['spouse', 'partner'], age: { from: 25, to: 48 } } },
  conditions: [
    { kind: 'not', of: { kind: 'parent' } },
    { kind: 'not', of: { kind: 'expecting' } },
  ],
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Two years of circles on the calendar. {partner} has stopped asking on the day itself; {partner.they} {partner|looks|look} at your face, and then puts on water for tea. The doctor has drawn three roads on the back of a form. He drew them quickly. He draws them all day.',
  ],
  options: [
    {
      id: 'clinic',
      text: 'The clinic, as far as the money goes',
      moneyCost: 1200000,
      outcomes: [
        {
          chance: 0.4,
          text: [
            'Needles in the door of the refrigerator, next to the mustard. In the fourth round a nurse calls in the middle of a staff meeting, and you say “thank you” and “yes” and “thank you,” and finish the meeting. It holds for ten weeks. It is more than you ever had.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'familiarity', role: 'partner', by: 10 },
            { kind: 'remember', what: 'the-needles-by-the-mustard' },
          ],
        },
        {
          chance: 0.6,
          text: [
            'Four rounds. You get to know the fish in the waiting room by their scars. Then {partner} says, in the car, “I would like to have us back,” and you understand that it’s a motion, and second it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'remember', what: 'the-needles-by-the-mustard' },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Take the calendar down',
      outcomes: [
        {
          chance: 0.5,
          text: ['You take it down. You go dancing, badly. Whatever comes now will come without an audience.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'affinity', role: 'partner', by: 5 },
            { kind: 'remember', what: 'took-down-the-calendar' },
          ],
        },
        {
          chance: 0.5,
          text: ['You take it down, and now neither of you mentions it, and it is in all the rooms.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'affinity', role: 'partner', by: -5 },
            { kind: 'remember', what: 'took-down-the-calendar' },
          ],
        },
      ],
    },
    {
      id: 'else',
      text: 'Make the small room into a room for something else',
      moneyCost: 120000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a workshop, a library, a gym; you change your minds about it over three weekends and a van. One morning there is a lamp, a chair, a window. {partner} sits down in it, gets up, and closes the door very softly from outside.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'familiarity', role: 'partner', by: 5 },
            { kind: 'remember', what: 'the-small-room' },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say that you are not sure you ever wanted it',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{partner} puts the cup down. “Say that again.” You do. And {partner.they} {partner|begins|begin} to laugh, and holds on to the counter: two years, and both of you, and the needles! It is a terrible laugh. It does you both good.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'remember', what: 'took-down-the-calendar' },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{partner} puts the cup down. “Two years,” {partner.they} {partner|says|say}. It is said without anger, the way you read out a meter. From there it is a short way; you walk it for months.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -18 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'took-down-the-calendar' },
          ],
        },
      ],
    },
  ],
})
