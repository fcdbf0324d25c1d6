import { defineEvent } from '../../define-event.ts'

export const theFeverAtThreeMonths = defineEvent({
  id: 'the-fever-at-three-months',
  kind: 'question',
  category: 'health',
  title: 'One hundred and two',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 0, to: 0 } } },
  trigger: { kind: 'draw', weight: 20 },
  cooldownDays: 2000,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{child} is hot and will not drink. The thermometer says 102, then 102 again. The nurse on the phone line says that at this age you come in. It is raining, it is late, the hospital will charge whatever it charges.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go in now',
      energyCost: 6,
      moneyCost: 60000,
      outcomes: [
        {
          chance: 0.7,
          odds: 'it is a virus',
          text: [
            'They look in {child.their} ears, they take blood from a heel that is smaller than a thumb, they keep you until six. It is a virus. A doctor who is younger than you says that you did right to come, and you could kiss her shoes.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
        {
          chance: 0.3,
          odds: 'it is not',
          text: [
            'It is in the kidneys. “Twelve hours later,” the doctor says, and does not finish. {child} is there for four days with a tube taped to one foot. You learn to sleep sitting up.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'remember', what: 'the-tube-in-the-foot' },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Give {child.them} a lukewarm bath, and watch',
      outcomes: [
        {
          chance: 0.75,
          odds: 'the fever breaks',
          text: [
            'You watch all night with a hand on {child.their} back, counting. By five {child.they} {child|is|are} cool and furious and wants milk. You have been lucky, and you know the difference between that and having been right.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'energy', by: -8 },
          ],
        },
        {
          chance: 0.25,
          odds: 'it rises',
          text: [
            'At four it is 104 and {child} is too quiet. The ambulance comes with its lights off, out of courtesy. Four days with a tube taped to one small foot, and nobody there says a word of blame. You wish that they would.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 24 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'remember', what: 'the-tube-in-the-foot' },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'know',
      text: 'Look for what you would look for at work',
      energyCost: 3,
      conditions: [{ kind: 'job', ladders: ['nursing', 'medicine'] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You press a nail and count the seconds until it is pink again. You look at the soft place on top of {child.their} head. You have told a hundred parents what to look for. Your own hands are the only ones that shake. It is a virus; you are sure; you sit up anyway.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'performance', by: 3 },
            { kind: 'familiarity', role: 'child', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 31, gauges: { stress: 50 } }, choose: 'wait', roll: 0.1, expect: { gauges: { stress: 8 } } },
  ],
})
