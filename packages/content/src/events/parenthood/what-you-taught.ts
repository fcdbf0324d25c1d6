import { defineEvent } from '../../define-event.ts'

export const whatYouTaught = defineEvent({
  id: 'what-you-taught',
  kind: 'question',
  category: 'family',
  title: 'What you taught',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 14, to: 30 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 2500,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} calls late. Where {child.they} {child|works|work} on weekends the register was forty dollars short, and a girl who needs the job has been sent home for it. “It wasn’t her,” says {child}. “I know who it was.” There is a pause, in which you can hear {child.them} wait for what you will say.',
  ],
  options: [
    {
      id: 'tell',
      text: '“Tell them who it was.”',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{child.They} {child|does|do}. There is no thanks for it. The girl does not come back; the one who took it was the owner’s nephew; {child} is given fewer hours. “You said,” says {child.they}, and means it as a report.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
          remembers: { role: 'child', as: 'what was said about the forty dollars' },
        },
        {
          chance: 0.5,
          text: [
            '{child.They} {child|does|do}. They bring the girl back. She walks in on Saturday in a pressed shirt. In passing, {child} gets a squeeze above the elbow, hard. {child} calls you to tell you about the arm.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 6 },
          ],
          remembers: { role: 'child', as: 'what was said about the forty dollars' },
        },
      ],
    },
    {
      id: 'quiet',
      text: '“Stay out of it.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Okay,” says {child}. You can tell that {child.they} had hoped for it. You can tell that {child.they} had hoped for something else, too. You do not sleep.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'child', by: 1 },
            { kind: 'familiarity', role: 'child', by: -4 },
            { kind: 'remember', what: 'said-stay-out-of-it' },
          ],
          remembers: { role: 'child', as: 'what was said about the forty dollars' },
        },
      ],
    },
    {
      id: 'you',
      text: '“Was it you?”',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-brass-lock' },
            { kind: 'remembers', what: 'the-gum-was-paid-for' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.35,
          odds: 'it was',
          text: [
            'A breath. “Yes.” And then, before you can speak: “I’m going in at seven to tell them. I just wanted you to be the first.” You stay on the line until it is nearly seven.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
          remembers: { role: 'child', as: 'the night of the forty dollars' },
        },
        {
          chance: 0.65,
          odds: 'it was not',
          text: [
            'The line goes so quiet that you think {child.they} {child|has|have} hung up. “No,” says {child}. “You always think it’s me.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -14 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
          remembers: { role: 'child', as: 'what was asked about the forty dollars' },
        },
      ],
    },
    {
      id: 'pay',
      text: '“Say that it was you. I will pay the forty.”',
      moneyCost: 4000,
      outcomes: [
        {
          chance: 1,
          text: [
            'The girl keeps her job. {child} is out of one. You have bought it for forty dollars, and cannot tell {child.them} whether it was a good thing or a crooked one. {child.They} {child|seems|seem} to find it funny, and is proud of you.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'the-forty-dollars' },
          ],
          remembers: { role: 'child', as: 'what was said about the forty dollars' },
        },
      ],
    },
  ],
})
