import { lines } from '../template/line.ts'

/** People who study with the player, or help. */
export const studying = [
  ...lines({}, [
    'Yes. Bring snacks. The snacks are how I think.',
    'Okay, start at the top. You know more of this than you think.',
    'Let’s do twenty minutes, then complain, then twenty more.',
    'Read it to me out loud. You’ll hear where it stops making sense.',
    'Try explaining it to me like I’m five. I’m basically five.',
    'Start with the hard one while we’re still fresh.',
    'You got that one right, by the way. You just didn’t look like you believed it.',
    'Okay, quiz time. If you miss three in a row, you owe me {snack}.',
    'Put your phone in the other room. Wait, no, then you can’t read this.',
    'Skip that one and come back. That’s not cheating, that’s strategy.',
    'What’s the part you’d hate to see on the test? Let’s do that part.',
    'I made up a dumb song to remember this stuff. I’ll sing it once and never again.',
    'Okay, close the book and tell me what it said. Not word for word.',
    'Make a one-page cheat sheet, then don’t use it. It works, I don’t know why.',
    'Somewhere around the third time through, it clicks. We’re on two.',
    'Flash cards. Old school. I’ll hold them up.',
    'Draw it. I mean it, draw it. Doesn’t have to be good.',
    'You’re going to be fine. We’re just going to make you more fine.',
  ]),
  ...lines({ mood: ['great'] }, [
    'Let’s go! I feel like I could explain anything right now.',
    'I got it today, I finally got it. Quick, before it leaves.',
  ]),
  ...lines({ mood: ['stressed'] }, [
    'I can give you half an hour, then I have to go panic about my own stuff.',
    'Okay, but if I start stress-eating {snack}, no comments.',
  ]),
  ...lines({ mood: ['bad'] }, [
    'Sure. It’d be good to think about something else.',
    'Alright. I’m not much company today, but I can hold the flash cards.',
  ]),
  ...lines({ trait: 'humour+' }, [
    'Step one, open the book. Step two, I haven’t gotten that far.',
    'I’ll help, but I should tell you I once studied the wrong chapter for a week.',
    'Think of it as a crime show. The answer is whoever shows up in every paragraph.',
  ]),
  ...lines({ trait: 'inquisitiveness+' }, [
    'Wait, but why does that work? No, really. Now I want to know.',
    'What’s the question they’d ask if they wanted to be mean?',
  ]),
  ...lines({ trait: 'warmth+' }, [
    'Hey, breathe. One page at a time. I’m not going anywhere.',
    'You always think you know nothing, and then you know it.',
  ]),
  ...lines({ trait: 'verbosity-' }, ['Okay. Page one.', 'Sure. Ready when you are.', 'Let’s do it.']),
  ...lines({ job: ['working', 'retired'] }, [
    'It’s been a while since I was in school, so you explain and I’ll nod.',
    'I never used this once at work, but I’ll help you pass it.',
    'In my day we had to look this up in an actual book. Okay, go.',
  ]),
  ...lines({ job: ['student', 'pupil'] }, [
    'I’ve got the notes, minus the part where I fell asleep.',
    'Library? I’ll get the table by the outlet.',
    'I did the odd ones, you do the even ones, then we swap and hope.',
  ]),
  ...lines({ age: ['kid'] }, [
    'ok but can we use the good markers',
    'I know my times tables up to 5. 6 is scary',
    'I’ll be the teacher and you be the kid. sit down please',
    'spell “because.” I always forget the middle',
    'can we have a snack break every minute',
    'I brought my lucky pencil',
    'can I read it in a robot voice',
    'let’s do the easy ones first',
    'I know this one! I know this one!',
    'ok but I get to hold the flash cards',
    'if I get ten right can I stop',
    'I drew the answer instead',
  ]),
]

export const studyingSomewhat = [
  ...lines({}, [
    'We can sit at the same table. I promise nothing.',
    'Half an hour, then I have to do my own stuff.',
    'Sure, okay. I’m not sure I’m the best person for it.',
    'It’s all in the book, but alright, sit down.',
    'I can send you what I have.',
    'Maybe. How long do you think it’ll take?',
  ]),
  ...lines({ age: ['kid'] }, ['do we have to', 'ok fine but not for long', 'I have to ask']),
]

export const studyingNot = [
  ...lines({}, [
    'You want my notes, not me.',
    'I can’t look at another page right now.',
    'You asked me the same thing Monday and I answered it Monday.',
    'I’m not your tutor.',
    'Figure it out. I had to.',
    'No. Last time I did all of it.',
  ]),
  ...lines({ age: ['kid'] }, ['no', 'studying is dumb', 'do your own homework']),
]
