import { type Line, lines } from '../template/line.ts'

/** What people say about an everyday topic of the player's. */
export const everyday: Readonly<Record<string, readonly Line[]>> = {
  work: [
    ...lines({}, [
      'Work’s going to be there tomorrow. That’s the bad news and the good news.',
      'Is it the work or the people? It’s usually the people.',
      'They’re lucky to have you, whatever they say in meetings.',
      'Don’t stay late on my account. Or theirs.',
    ]),
    ...lines({ job: ['working'] }, [
      'Ha, same circus here, different clowns.',
      'I hear you. My inbox has its own weather.',
    ]),
    ...lines({ age: ['kid'] }, ['work sounds boring', 'do you get recess at work']),
  ],
  school: [
    ...lines({}, [
      'One class at a time.',
      'You’re smarter than you feel before a test. Everyone is.',
      'What’s the hardest one this year?',
      'School’s mostly showing up. You’re good at showing up.',
    ]),
    ...lines({ job: ['pupil', 'student'] }, [
      'Same. I’m behind on everything and weirdly calm.',
      'If you find the answers, I know a guy who needs them. It’s me.',
    ]),
    ...lines({ age: ['kid'] }, ['I like recess the best', 'do you have a nice teacher']),
  ],
  money: [
    ...lines({}, [
      'Money’s like that. It leaves without saying goodbye.',
      'Are you okay, though? Really?',
      'I keep mine in a jar so I can hear it getting smaller.',
      'Everybody’s counting these days. You’re not alone with it.',
    ]),
    ...lines({ age: ['kid'] }, ['I have four dollars', 'I found a dime']),
  ],
  health: [
    ...lines({}, [
      'Are you taking care of yourself?',
      'Drink something hot and don’t be a hero.',
      'What did the doctor say?',
      'Get some rest. I mean actual rest.',
      'If it gets worse you call somebody, okay?',
    ]),
    ...lines({ age: ['kid'] }, ['did you get a band-aid', 'feel better']),
  ],
  sleep: [
    ...lines({}, [
      'Go to bed. The internet will be there.',
      'I’ve heard of sleep. I’d like to try it.',
      'Close your eyes for ten minutes. It counts.',
      'Tired like “long day” or tired like “long year”?',
    ]),
    ...lines({ age: ['kid'] }, ['I don’t even need naps anymore']),
  ],
  food: [
    ...lines({}, [
      'Now I’m hungry.',
      'Save me a bite.',
      'You can’t say that to somebody who only had {snack}.',
      'Is it as good as it sounds?',
      'I respect that meal choice.',
    ]),
    ...lines({ age: ['kid'] }, ['can I have some', 'yum', 'I only like it plain']),
  ],
  weather: [
    ...lines({}, [
      'Same here. I’ve given up on my hair.',
      'It’s all anybody talks about, and they’re right.',
      'I blame the weatherman. He looked too happy.',
      'Bring a layer. Bring two.',
    ]),
    ...lines({ age: ['kid'] }, ['I like puddles', 'can we go outside']),
  ],
  love: [
    ...lines({}, [
      'Go on. I’m sitting down.',
      'Are they nice to waiters? That’s all I need to know.',
      'Take it slow. Or don’t, what do I know.',
      'And how does it feel when you’re with them?',
    ]),
    ...lines({ age: ['kid'] }, ['ooooh', 'ew kissing']),
  ],
  family: [
    ...lines({}, [
      'Families. You can’t return them, I’ve looked for the receipt.',
      'How’s everybody doing?',
      'Send them my best.',
      'They love you in their own strange way.',
    ]),
    ...lines({ age: ['kid'] }, ['are they nice', 'do they let you stay up']),
  ],
  home: [
    ...lines({}, [
      'With houses it’s never just one thing.',
      'Is it quiet, at least?',
      'So what are you going to do?',
      'Landlords, neighbors, pipes. It’s always one of them.',
    ]),
    ...lines({ age: ['kid'] }, ['do you have stairs', 'can I come over']),
  ],
  music: [
    ...lines({}, [
      'Send me the song.',
      'That one’s been stuck in my head since you said it.',
      'I had that on repeat for a whole summer.',
      'Play it loud. That’s how it’s meant.',
    ]),
    ...lines({ age: ['kid'] }, ['I know that one!', 'I can play the recorder']),
  ],
  weekend: [
    ...lines({}, [
      'Keep one day for nothing. That’s my advice.',
      'My plan is to have no plan, and I’m defending it.',
      'Whatever it is, sleep in first.',
      'Sounds better than mine. Mine is socks.',
    ]),
    ...lines({ age: ['kid'] }, ['weekends are the best', 'cartoons!!']),
  ],
}
