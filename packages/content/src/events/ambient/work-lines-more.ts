import { defineAmbient } from '../../define-ambient.ts'

export const workLinesMore = defineAmbient({
  category: 'work',
  title: 'Between two things',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  lines: [
    { id: 'office-stapler', text: ['Your stapler is back. It has been somewhere; it staples differently.'] },
    {
      id: 'office-birthday',
      text: ['Somebody has a birthday. There is cake at three and singing, in a key that suits no one.'],
    },
    {
      id: 'office-elevator',
      text: ['You ride up with the director. He looks at the floor numbers as if he had to learn them.'],
    },
    { id: 'office-pen', text: ['You lend a pen. You both know what that means.'] },
    {
      id: 'office-fire-drill',
      text: ['Fire drill. All of you stand in the parking lot and look at the building, which does nothing.'],
    },
    {
      id: 'office-thank-you',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['“Thank you,” someone writes, and nothing else. You leave it open on the screen for a while.'],
    },
    {
      id: 'office-lunch',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You have lunch on the bench behind the building. A sparrow takes part.'],
    },
    {
      id: 'office-old-file',
      text: [
        'You find a note in an old file, in your handwriting: “Ask about this!!” You do not know any more about what.',
      ],
    },
  ],
})
