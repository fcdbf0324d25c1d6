import { defineEvent } from '../../define-event.ts'

export const whatIsReadToYou = defineEvent({
  id: 'what-is-read-to-you',
  kind: 'question',
  category: 'family',
  title: 'What is read to you',
  stages: ['oldAge'],
  age: { from: 70 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 28 } } },
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'tape' },
  text: [
    'The letters run off to the side now. You’ve got a lamp, and a glass, and a second glass for the first. {child}, who is there for the weekend, picks up the book that’s been lying face down for months. “Where were you?”',
  ],
  options: [
    {
      id: 'tape',
      text: 'Say that there are recordings of it',
      outcomes: [
        {
          chance: 1,
          text: [
            'There are, by an actor. He’s never at a loss. You listen to him at night, and in the dark he reads so well that you’ve no idea what it was about.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'here',
      text: '“Chapter nine”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} reads badly, too fast, {child.they} {child|does|do} no voices. You could listen to it until you die. On Sunday evening there are twelve chapters left. “Friday, then,” says {child}.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            {
              kind: 'startRoutine',
              id: 'fridays-chapter',
              title: 'The next chapter',
              place: 'home',
              time: 'evening',
              days: [5],
              minutes: 60,
              energy: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'finger',
      text: 'Put your finger on the line',
      conditions: [{ kind: 'remembers', what: 'read-every-night', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a joke. But {child} looks at the finger, and goes red, and starts to read the way {child.they} did then: word, by word, by word. “Though,” {child.they} {child|says|say}, and stops. Four hundred times, one winter. You say it, both, together.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 13 },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'box',
      text: 'Ask what became of the woman with the wooden letters',
      conditions: [{ kind: 'remembers', what: 'the-wooden-letters', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} still has the letters; {child.they} {child|has|have} them in {child.their} kitchen, on a string. There is also a page in {child.their} phone, which {child.they} wrote {child.themself}, about that room with the letters; {child.they} {child|reads|read} you that instead of chapter nine. You did not know about the page.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'funny',
      text: 'Ask {child} to do the voices',
      conditions: [{ kind: 'remembers', what: 'the-funny-one', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} can’t read all that well even now, {child.they} {child|makes|make} it up. {child.They} {child|has|have} never been so good. The widow gets a lisp; the count falls over the dog. You have to hold your side. “And now what it really says,” you beg. “Nobody knows that,” says {child}.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'affinity', role: 'child', by: 10 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 72, gauges: { happiness: 50 } }, choose: 'here', roll: 0, expect: { gauges: { happiness: 8 } } },
  ],
})
