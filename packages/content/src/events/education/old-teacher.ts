import { defineEvent } from '../../define-event.ts'

export const oldTeacher = defineEvent({
  id: 'old-teacher',
  kind: 'question',
  category: 'school',
  title: 'In line',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: { from: 28, to: 80 },
  conditions: [{ kind: 'diploma', atLeast: 'highSchool' }],
  trigger: { kind: 'draw', weight: 4 },
  once: true,
  importance: 3,
  offline: { kind: 'deadline', option: 'say-thanks', minutes: 1440 },
  text: [
    'In front of you at the pharmacy stands somebody small, whom you remember as large. It is your teacher. The cardigan may be the same one.',
  ],
  options: [
    {
      id: 'say-thanks',
      text: 'Say who you are',
      outcomes: [
        {
          chance: 0.7,
          text: [
            '“The one with the essay,” says your teacher, at once, and gets your name wrong. You do not correct it.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 9 }],
        },
        {
          chance: 0.3,
          text: ['There were four thousand of you. But the hand on your sleeve stays there for a while.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
      ],
    },
    {
      id: 'hold-door',
      text: 'Hold the door, and say nothing',
      outcomes: [
        {
          chance: 1,
          text: ['“Thank you, young person,” says your teacher, to whatever you are by now.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
        },
      ],
    },
  ],
})
