import { defineEvent } from '../../define-event.ts'

export const theFingerOnTheLine = defineEvent({
  id: 'the-finger-on-the-line',
  kind: 'question',
  category: 'school',
  title: 'The finger on the line',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 7, to: 8 } } },
  conditions: [{ kind: 'season', in: ['autumn', 'winter', 'spring'] }],
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 2500,
  importance: 5,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    '{child} knows the book about the bear by heart, and has been turning the pages at the right places. Now the teacher has put a different book in front of {child.them}. “We should talk about reading,” says the note.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Give it a year',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'Some people are simply late. One Saturday {child} reads you the back of a soup can, frowning, and then the whole shelf.',
          ],
          modifiers: [{ when: { kind: 'remembers', what: 'reader' }, times: 1.8 }],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'child', by: 2 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'By the next fall {child} has found out that funny is quicker than reading. {child.They} {child|is|are} the funniest in the class, and sits by the door.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'remember', what: 'the-funny-one' },
          ],
        },
      ],
    },
    {
      id: 'evenings',
      text: 'Half an hour every evening, you and {child.them}, a finger on the line',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            '{child.They} {child|hates|hate} it; you hate it. The word is “though.” You say it four hundred times that winter. In March {child.they} {child|takes|take} your finger off the page and goes on without it.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'reading-with-child',
              title: 'The half hour of reading',
              place: 'home',
              time: 'evening',
              days: 'weekday',
              minutes: 30,
              energy: 3,
            },
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'energy', by: -4 },
            { kind: 'remember', what: 'read-every-night' },
          ],
          remembers: { role: 'child', as: 'the finger on the line' },
        },
      ],
    },
    {
      id: 'tutor',
      text: 'Pay for a specialist',
      moneyCost: 220000,
      outcomes: [
        {
          chance: 0.8,
          text: [
            'A woman with a box of wooden letters. In six months it is done, what you could not do, and {child} is in love, with a whole heart, with an alphabet and a woman of sixty. You take {child.them} there, and wait on the stairs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'remember', what: 'the-wooden-letters' },
          ],
        },
        {
          chance: 0.2,
          text: [
            'The test says that it has a name, and the name is no one’s fault. {child} writes it on {child.their} arm, large, without mistakes.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'teacher',
      text: 'Remember who gave you the list, and go and see this one in person',
      energyCost: 3,
      conditions: [{ kind: 'remembers', what: 'seen-by-a-teacher' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had one, once, who looked up and saw you. You tell this one so. She turns red. After that {child} stays on Tuesdays, for the pleasure of it, and comes home with three books in {child.their} bag.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'street',
      text: 'Ask who else on the street is in the same boat',
      conditions: [{ kind: 'remembers', what: 'the-school-on-the-street', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There are five of them, in five kitchens. You set up a table in the laundromat on Wednesdays, with a grandfather who was a typesetter. Nobody there says “behind.”',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 9 },
            { kind: 'meet', affinity: 40 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'form',
      text: 'Have the good school test {child.them}',
      conditions: [{ kind: 'remembers', what: 'the-borrowed-address', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They have a woman for it, with an office and a plant. They want the address again, for the form. You give it without blinking, and {child}, who has to spell it out for the second time that week, can.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'affinity', role: 'child', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'pole',
      text: 'Read aloud about the South Pole, and stop in the middle',
      conditions: [{ kind: 'remembers', what: 'reader' }],
      outcomes: [
        {
          chance: 0.7,
          text: [
            'You stop where the tent blows away, say good night, and leave the book on the chair. At midnight there is a light on. It takes {child} nine days to find out, word by word, that they did not all come home.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
        {
          chance: 0.3,
          text: ['{child} goes to sleep, trusting them to make it. You lie awake with the tent gone.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 1 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { stress: 50, happiness: 50 } },
      choose: 'wait',
      roll: 0.1,
      expect: { gauges: { happiness: 6 } },
    },
  ],
})
