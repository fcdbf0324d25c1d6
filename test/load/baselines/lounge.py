"""A server of the lounge's protocol in Python, as its documentation describes one: `websockets`, and PostgreSQL through a pool of `asyncpg`.
It gathers what it writes, so it is a fast one of its kind. Started by `lounge.ts` with the address of a database; it prints its port."""

import asyncio
import json
import logging
import sys
from datetime import datetime, timezone

import asyncpg
from websockets import ConnectionClosed

try:
    from websockets.asyncio.server import broadcast, serve
except ImportError:  # Before version 13, which is what Debian 12 has.
    from websockets import broadcast, serve

tables = """
create table chat (id bigserial primary key, nickname text, message text, at timestamptz default now());
create table score (email text primary key, score bigint, survival_time bigint);
"""
add_chat = "insert into chat (nickname, message) select * from unnest($1::text[], $2::text[])"
raise_scores = """
insert into score select * from unnest($1::text[], $2::bigint[], $3::bigint[])
on conflict (email) do update set score = greatest(score.score, excluded.score),
  survival_time = greatest(score.survival_time, excluded.survival_time)
"""

# It reports each write to a client that has just gone.
logging.getLogger("asyncio").setLevel(logging.ERROR)

clients = set()
chats = []
scores = {}
acks = []
work = asyncio.Event()


async def client(socket):
    clients.add(socket)
    try:
        async for text in socket:
            await take(socket, json.loads(text))
    except ConnectionClosed:
        pass
    finally:
        clients.discard(socket)


async def take(socket, frame):
    kind = frame.get("type")
    if kind == "ping":
        await socket.send('{"type":"pong"}')
    elif kind == "chat" and 0 < len(frame["message"]) <= 50:
        at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
        said = {"type": "chat", "nickname": frame["nickname"], "message": frame["message"], "timestamp": at}
        broadcast(clients - {socket}, json.dumps(said))
        chats.append((frame["nickname"], frame["message"]))
        work.set()
    elif kind == "score_update":
        score, survived = scores.get(frame["email"], (0, 0))
        scores[frame["email"]] = (max(score, frame["score"]), max(survived, frame["survival_time"]))
        if "id" in frame:
            acks.append((socket, frame["id"]))
        work.set()


async def write(pool):
    """Writes what has come meanwhile, in one statement of each kind, and then acknowledges it."""
    global chats, scores, acks
    while True:
        await work.wait()
        work.clear()
        said, raised, waiting = chats, scores, acks
        chats, scores, acks = [], {}, []
        if said:
            await pool.execute(add_chat, [one[0] for one in said], [one[1] for one in said])
        if raised:
            values = raised.values()
            await pool.execute(raise_scores, list(raised), [one[0] for one in values], [one[1] for one in values])
        for socket, id in waiting:
            broadcast({socket}, json.dumps({"type": "ack", "replyTo": id}))


async def main():
    pool = await asyncpg.create_pool(sys.argv[1], min_size=5, max_size=20)
    await pool.execute(tables)
    writing = asyncio.create_task(write(pool))
    async with serve(client, "127.0.0.1", 0, compression=None, max_queue=1024) as server:
        print(f"ready {server.sockets[0].getsockname()[1]}", flush=True)
        await writing


asyncio.run(main())
