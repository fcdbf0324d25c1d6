import { defineEvent } from '../../define-event.ts'

export const theColorOfTheWeekends = defineEvent({
  id: 'the-color-of-the-weekends',
  kind: 'question',
  category: 'family',
  title: 'The color of the weekends',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 19, to: 32 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-orange-wall', role: 'child', daysAgo: 2500 },
        { kind: 'remembers', what: 'the-ferret-on-the-dashboard', role: 'child', daysAgo: 2500 },
        { kind: 'remembers', what: 'not-a-kettle', role: 'child', daysAgo: 1100 },
      ],
    },
    { kind: 'affinity', role: 'child', from: 10 },
  ],
  trigger: { kind: 'draw', weight: 60 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'listen' },
  text: [
    '{child} has a place now, and you are asked to bring a drill. There are four holes to be made. While you make them {child.they} {child|talks|talk} about the years of the two addresses, lightly, about buses, about which toothbrush.',
  ],
  options: [
    {
      id: 'orange',
      text: 'Ask why the wall by the bed is orange',
      conditions: [{ kind: 'remembers', what: 'the-orange-wall', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“It’s the color of Fridays,” {child.they} {child|says|say}. Then, because you have stopped drilling: “It’s a good color. Look at it.” You look at it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'ferret',
      text: 'Take the ferret out of your toolbox',
      conditions: [{ kind: 'remembers', what: 'the-ferret-on-the-dashboard', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It has been on five dashboards, and the sun has taken one side. {child} laughs until {child.they} {child|has|have} to hold on to the ladder. It goes on the shelf beside a rabbit, of whom it turns out to be the twin after all.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'forget', what: 'the-ferret-on-the-dashboard' },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that you are sorry about the time you said no',
      conditions: [{ kind: 'remembers', what: 'not-a-kettle', role: 'child' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{child} turns a screw in {child.their} fingers. “I’d have driven you crazy by June,” {child.they} {child|says|say}. “But I stood at that bus for three buses. I thought you’d come down.” You had been at the window. You say so.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“It was the right thing,” says {child}, like someone who is paying a bill. You make the fourth hole, and it is a little off, and stays so.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 1 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'listen',
      text: 'Go on drilling, and listen',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear about a bench halfway, where {child.they} used to get off and sit for one bus, belonging to no one. You had never known about the bench. The shelf is level.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
})
