import { type Line, lines } from '../template/line.ts'
import type { Act } from './acts.ts'

/** What people say to what the player wrote, by what it does. Questions about the person are answered elsewhere; see `template/react.ts`. */
export const reactions: Readonly<Partial<Record<Act, readonly Line[]>>> = {
  reproach: [
    ...lines({}, [
      'You’re right. I’m sorry.',
      'I know. I messed up. Let me make it up to you.',
      'That’s on me. No excuses.',
      'I hear you. I’ll do better.',
      'I’m sorry. It wasn’t because I don’t care.',
    ]),
    ...lines({ age: ['kid'] }, ['sorry', 'I didn’t mean to', 'are you mad at me']),
  ],
  gift: [
    ...lines({}, [
      'For me? You didn’t have to.',
      'That’s so thoughtful. Thank you.',
      'Now I have to think of something for you.',
      'You’re going to spoil me.',
      'You thought of me. That’s the best part.',
    ]),
    ...lines({ age: ['kid'] }, ['for ME?', 'thank you thank you thank you', 'is it a puppy']),
  ],
  griefNews: [
    ...lines({}, [
      'Oh no. I’m so sorry.',
      'I’m so sorry. I don’t have any good words, I just don’t want you to be alone with it.',
      'That’s awful. I’m here, whatever you need, or nothing at all.',
      'I’m sorry, {name}. You don’t have to answer anybody today.',
      'Oh, {name}. I’m heartbroken for you.',
      'I keep typing things and deleting them. I’m so sorry.',
    ]),
    ...lines({ age: ['kid'] }, ['I’m sorry. that’s really sad', 'do you want a hug', 'oh. I’m sad too now']),
  ],
  illNews: [
    ...lines({}, [
      'Oh no. How bad is it?',
      'That’s scary. What are the doctors saying?',
      'I’m sorry. Do you need a ride, or food, or just company?',
      'Oh man. Are you in pain?',
      'Okay. One step at a time. What happens next?',
    ]),
    ...lines({ age: ['kid'] }, ['does it hurt', 'oh no!! get better', 'I can make you a card']),
  ],
  jobLost: [
    ...lines({}, [
      'Oh no. I’m sorry. That’s on them, not you.',
      'Ugh. That’s rotten. Are you okay for money?',
      'They did WHAT? I’m mad for you.',
      'I’m so sorry. Take a day to be angry, then we’ll look at it together.',
      'That place never deserved you.',
    ]),
    ...lines({ age: ['kid'] }, ['that’s not fair', 'are you gonna be ok']),
  ],
  heartbreak: [
    ...lines({}, [
      'Oh, {name}. I’m sorry. That hurts like nothing else.',
      'I’m so sorry. You don’t have to be okay about it.',
      'Do you want comfort, or do you want me to be mad? I can do both.',
      'That’s awful. Please don’t text them tonight. Text me.',
      'I never know what to say about this stuff. But I’m on your side.',
    ]),
    ...lines({ age: ['kid'] }, ['that’s so sad', 'you can be my best friend if you want']),
  ],
  failed: [
    ...lines({}, [
      'Ugh, I’m sorry. You worked for that.',
      'That stings. It doesn’t say what you think it says about you.',
      'Okay, that’s a bad day. It’s not a bad life.',
      'I failed plenty. Give it a week and it’ll be a story.',
      'Sorry. Do you want a pep talk, or ice cream?',
    ]),
    ...lines({ age: ['kid'] }, ['it’s ok I get stuff wrong all the time', 'you can try again']),
  ],
  jobWon: [
    ...lines({}, [
      'You got it?! I KNEW it.',
      'Yes! Look at you. How are we celebrating?',
      'That’s huge. I’m so happy for you.',
      'Finally somebody with sense. Congratulations!',
      'Okay, you’re buying. Kidding. I’m buying. Congrats!',
      'Stop, that’s amazing! Tell me everything.',
    ]),
    ...lines({ age: ['kid'] }, ['COOL do you get to be the boss', 'yay!!!']),
  ],
  passed: [
    ...lines({}, [
      'Look at you! All that work paid off.',
      'I never doubted it. Okay, I doubted it once, at 2 a.m., for you.',
      'Yes!! So proud of you.',
      'See? You always think you’ll fail, and then you don’t.',
      'That’s wonderful. Do something nice for yourself.',
    ]),
    ...lines({ age: ['kid'] }, ['you’re so smart', 'woohoo!!']),
  ],
  loveNews: [
    ...lines({}, [
      'Wait. WAIT. Tell me everything.',
      'Oh my gosh. I’m so happy for you!',
      'I’m going to need the whole story, in order.',
      'Well, it’s about time somebody noticed how great you are.',
      'I’m grinning at my phone like a fool.',
    ]),
    ...lines({ age: ['kid'] }, ['ooooooh', 'is there gonna be cake']),
  ],
  babyNews: [
    ...lines({}, [
      'Oh my goodness! Congratulations!',
      'I’m crying in public. I’m so happy for you.',
      'A BABY. How are you feeling?',
      'That’s the best news I’ve heard all year.',
    ]),
    ...lines({ age: ['kid'] }, ['a BABY?? can I hold it', 'babies are so little']),
  ],
  movedNews: [
    ...lines({}, [
      'A new place! Is there good light?',
      'Exciting! I don’t lift couches, but I bring pizza.',
      'New keys! I want the tour.',
      'How does the first night feel?',
    ]),
    ...lines({ age: ['kid'] }, ['does it have a yard', 'do you get your own room']),
  ],
  movePlan: [
    ...lines({}, [
      'Big step. How do you feel about it?',
      'Wow, moving. What’s pulling you there?',
      'I’d miss having you where you are. I’d also visit.',
      'Selfishly, no. Unselfishly, tell me more.',
      'Would you take the couch? That’s the real question.',
      'Sleep on it for a month. If it still itches, go.',
    ]),
    ...lines({ kin: ['partner'] }, [
      'We’d have to talk about that one at the table, with snacks.',
      'I’m listening. Where would we put everything?',
    ]),
    ...lines({ age: ['kid'] }, ['far away?', 'can I still see you', 'will you have a pool']),
  ],
  secret: [
    ...lines({}, [
      'It stays with me.',
      'You can tell me. I’m a vault. A vault with snacks.',
      'I won’t say a word to anybody.',
      'Okay. I’m listening, and I’m not going anywhere with it.',
      'Thank you for trusting me with that.',
    ]),
    ...lines({ age: ['kid'] }, ['I’m SO good at secrets', 'pinky promise']),
  ],
  noTalk: [
    ...lines({}, [
      'Okay. We don’t have to.',
      'That’s fine. I’m around either way.',
      'Then we won’t. Do you want to be distracted instead?',
      'No questions, then. I’m just here.',
    ]),
    ...lines({ age: ['kid'] }, ['ok. do you want to play instead', 'ok']),
  ],
  low: [
    ...lines({}, [
      'I’m sorry it’s like that right now.',
      'Ugh, that sounds heavy. What would help?',
      'Do you want to talk about it, or do you want to be distracted? I can do either.',
      'Thanks for telling me. You don’t have to pretend with me.',
      'That sounds hard. Anybody would be worn out.',
      'Hey. It’s okay not to be okay for a while.',
      'I wish I could take a piece of it for you.',
      'Be gentle with yourself tonight, okay?',
      'Some days just sit on you like that. It does lift.',
    ]),
    ...lines({ near: ['close'] }, [
      'I’m here. You don’t have to be good company, just be here.',
      'I can listen for as long as you need. I’ve got nowhere to be.',
    ]),
    ...lines({ trait: 'humour+' }, [
      'Okay. Put on the soft pants. That’s step one of everything.',
      'I’m no good at speeches, but I make a decent grilled cheese.',
    ]),
    ...lines({ age: ['kid'] }, [
      'I’m sorry you’re sad',
      'do you want to see a funny video',
      'when I’m sad I go under the table',
    ]),
  ],
  high: [
    ...lines({}, [
      'I love hearing that.',
      'Yes! Hold on to that.',
      'You deserve it. I mean it.',
      'That made me smile. What happened?',
      'Good. It was your turn.',
      'Okay, that’s contagious.',
    ]),
    ...lines({ age: ['kid'] }, ['yay!!', 'me too!!']),
  ],
  apology: [
    ...lines({}, [
      'It’s okay. Thank you for saying it.',
      'Apology accepted. Let’s not make it weird.',
      'Water under the bridge.',
      'I appreciate that. I wasn’t going to bring it up.',
      'It’s alright. I’ve done worse.',
      'Already forgotten. Mostly.',
    ]),
    ...lines({ near: ['close'] }, ['You never have to be that sorry with me.', 'We’re okay. We’re always okay.']),
    ...lines({ age: ['kid'] }, ['it’s ok', 'ok I forgive you']),
  ],
  askMine: [
    ...lines({}, [
      'Honestly? Sleep on it. Things look different after breakfast.',
      'What does your gut say? It’s usually ahead of the rest of you.',
      'If you’d be sad when it didn’t happen, then do it.',
      'I think you already know, and you want somebody to say it out loud.',
      'I’d write down the worst that could happen. It’s usually shorter than you think.',
      'I’d do it. But I also once cut my own bangs.',
      'Ask yourself what you’d tell me. Then do that.',
      'I’d wait a week. If it still matters then, go.',
      'There’s no version of this where you don’t learn something.',
    ]),
    ...lines({ trait: 'formality+' }, ['I would take some time to consider it before you decide.']),
    ...lines({ age: ['kid'] }, ['you should flip a coin', 'I would just ask a grown-up', 'do the fun one']),
  ],
  invite: [
    ...lines({ near: ['warm', 'close'] }, [
      'I’d like that. Let me look at my week and I’ll tell you.',
      'Tempting. Very tempting. Ask me again when I’ve looked at the calendar.',
      'You had me at “want to.” I just have to see when.',
      'Sounds fun! Not sure when I can, but yes in principle.',
      'I’m in, if we can find a time that isn’t the crack of dawn.',
      'I could use that. Name a day and I’ll see.',
      'Only if you let me pick the food.',
    ]),
    ...lines({ near: ['distant'] }, [
      'Maybe. I’m not sure yet.',
      'That’s nice of you. Let me think about it.',
      'Possibly. I’ll let you know.',
    ]),
    ...lines({ age: ['kid'] }, ['YES. I have to ask first', 'can we bring snacks', 'ok but I have a bedtime']),
  ],
  missYou: [
    ...lines({ near: ['warm', 'close'] }, [
      'I miss you too.',
      'Same. It’s been too long.',
      'I was literally just thinking that.',
      'Miss you more. Not that it’s a contest. But I’m winning.',
      'Then let’s not wait so long next time.',
    ]),
    ...lines({ near: ['distant'] }, ['Oh. That’s sweet.', 'That’s kind of you to say.']),
    ...lines({ age: ['kid'] }, ['I miss you too!!', 'when are you coming over']),
  ],
  loveYou: [
    ...lines({ kin: ['parent', 'grandparent', 'child', 'sibling', 'kin', 'partner'] }, [
      'Love you too.',
      'I love you more. Don’t argue.',
      'Love you back.',
      'I love you too, {name}.',
      'Love you, always have.',
    ]),
    ...lines({ kin: ['friend'], near: ['close'] }, [
      'Love you too, weirdo.',
      'Love you. You’re my favorite.',
      'Aw. Love you too.',
    ]),
    ...lines({ kin: ['friend', 'colleague', 'classmate', 'neighbour', 'acquaintance', 'ex'] }, [
      'Oh. I didn’t see that coming.',
      'That’s… a lot. In a nice way.',
      'You’re sweet.',
    ]),
    ...lines({ age: ['kid'] }, ['love you too', 'I love you THIS much']),
  ],
  congrats: [
    ...lines({}, [
      'Thank you! That means a lot.',
      'Aw, thank you.',
      'Thanks! I’m going to enjoy it while it lasts.',
      'You’re the first one to say so. Thank you.',
    ]),
    ...lines({ age: ['kid'] }, ['thank you!!', 'thanks!! I know']),
  ],
  plan: [
    ...lines({}, [
      'Do it.',
      'I like that. What’s stopping you?',
      'Ooh. Keep me posted on that.',
      'That sounds like you. In a good way.',
      'And if it doesn’t work out, you’ll have a story.',
      'Okay, I want to hear how that goes.',
      'Big plans. I’m for it.',
      'You should. I’d be jealous, but you should.',
      'I can see it. I really can.',
    ]),
    ...lines({ trait: 'humour+' }, [
      'Bold. I once planned to learn the harmonica, so I know about dreams.',
      'I’ll bring the popcorn.',
    ]),
    ...lines({ age: ['kid'] }, ['can I come', 'cool!!', 'that sounds fun', 'I wanna do that too']),
  ],
  thanks: [
    ...lines({}, [
      'Anytime.',
      'Of course. You’d do the same.',
      'Don’t mention it.',
      'No need to thank me.',
      'Happy to. Really.',
      'You’re welcome. Now quit it, I’ll get sentimental.',
    ]),
    ...lines({ trait: 'formality+' }, ['You’re very welcome.', 'My pleasure.']),
    ...lines({ age: ['kid'] }, ['you’re welcome', 'no problem']),
  ],
  promise: [
    ...lines({}, [
      'I’ll hold you to that.',
      'Okay. I’m writing it down.',
      'I believe you. I’m also setting a reminder.',
      'Good. I’ll remember you said it.',
      'You’d better. I mean that nicely.',
      'That’s all I needed to hear.',
    ]),
    ...lines({ age: ['kid'] }, ['pinky swear?', 'ok you HAVE to now']),
  ],
  goodnight: [
    ...lines({}, [
      'Good night. Sleep well.',
      'Night, {name}.',
      'Sleep tight. Put the phone down.',
      'Good night! Dream about something nice.',
    ]),
    ...lines({ age: ['kid'] }, ['good night!', 'I’m not even tired. ok night']),
  ],
  goodbye: [
    ...lines({}, [
      'Okay, talk soon.',
      'Bye! Go do your thing.',
      'Later. Text me when you’re free.',
      'Alright, take care.',
      'See you around.',
    ]),
    ...lines({ age: ['kid'] }, ['bye!!', 'ok bye. bye. bye']),
  ],
  laugh: [
    ...lines({}, [
      'I’m glad one of us is funny.',
      'I’m laughing too now, and I’m in public.',
      'Stop, I just took a sip.',
      'Okay, that got me.',
      'It’s not even that funny and I’m crying.',
      'I live to serve.',
    ]),
    ...lines({ age: ['kid'] }, ['hahahaha', 'I’m so funny right']),
  ],
  greeting: [
    ...lines({}, [
      'Hey you!',
      'Hi {name}!',
      'Hey {name}.',
      'Well, hello.',
      'Oh hey!',
      'There you are.',
      'Hi!',
      'Look who it is.',
    ]),
    ...lines({ trait: 'formality+' }, ['Hello, {name}.', 'Good {partOfDay}, {name}.']),
    ...lines({ trait: 'warmth+', near: ['close'] }, [
      'Hi, my favorite person.',
      'There’s my favorite name on my phone.',
    ]),
    ...lines({ age: ['kid'] }, ['hi!!', 'HI {name}', 'hello it’s me']),
  ],
  yes: [
    ...lines({}, ['Okay, good.', 'I figured.', 'Perfect.', 'Then we agree. Mark the date.', 'Good answer.']),
    ...lines({ age: ['kid'] }, ['ok!', 'yay']),
  ],
  no: [
    ...lines({}, ['Fair enough.', 'Okay, no pressure.', 'Alright, forget I asked.', 'That’s okay too.', 'Got it.']),
    ...lines({ age: ['kid'] }, ['aw', 'ok fine']),
  ],
  askBot: [
    ...lines({}, [
      'Ha, what? It’s me, {me}.',
      'You okay? You’re talking strange today.',
      'I have no idea what that means, and I’m going to keep it that way.',
      'Is this one of those things people do online? I missed it.',
      'Uh, no. I’m the same {me} as always.',
      'Did you mean to send that to somebody else?',
    ]),
    ...lines({ age: ['kid'] }, ['you’re being weird', 'I’m not a robot. beep boop. just kidding']),
  ],
}
