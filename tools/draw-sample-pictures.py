#!/usr/bin/env python3
"""Draws the pictures of the sample newsroom: python3 tools/draw-sample-pictures.py [FOLDER]   (default: input/media)

Every scene is drawn from shapes with the standard library alone, so the same script gives the same files everywhere."""
import math
import random
import struct
import sys
import zlib
from pathlib import Path


class Canvas:
    """Pixels with an anti-aliased fill. A shape is a list of contours; even-odd rule, four scan lines for each row."""

    def __init__(self, width, height, ground=None):
        self.width, self.height = width, height
        self.clear = ground is None
        pixel = bytes((0, 0, 0, 0)) if self.clear else bytes((*rgb(ground), 255))
        self.rows = [bytearray(pixel * width) for _ in range(height)]

    def fill(self, contours, color, alpha=1.0):
        red, green, blue = rgb(color)
        edges = []
        for points in contours:
            for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
                if y0 != y1:
                    edges.append((x0, y0, x1, y1) if y0 < y1 else (x1, y1, x0, y0))
        if not edges:
            return
        edges.sort(key=lambda e: e[1])
        top = max(0, int(min(e[1] for e in edges)))
        bottom = min(self.height, int(max(e[3] for e in edges)) + 1)
        active, following = [], 0
        for row in range(top, bottom):
            while following < len(edges) and edges[following][1] < row + 1:
                active.append(edges[following])
                following += 1
            active = [e for e in active if e[3] > row]
            changes = {}
            for line in range(4):
                y = row + (line + .5) / 4
                crossings = sorted(x0 + (y - y0) * (x1 - x0) / (y1 - y0) for x0, y0, x1, y1 in active if y0 <= y < y1)
                for left, right in zip(crossings[::2], crossings[1::2]):
                    cover(changes, max(0., left), min(float(self.width), right))
            self._blend(row, changes, red, green, blue, alpha)

    def _blend(self, row, changes, red, green, blue, alpha):
        pixels, keys, amount = self.rows[row], sorted(changes), 0.
        for start, end in zip(keys, keys[1:]):
            amount += changes[start]
            share = min(1., amount) * alpha
            if share < .004 or start >= self.width:
                continue
            end = min(end, self.width)
            if share > .996:
                pixels[start * 4:end * 4] = bytes((red, green, blue, 255)) * (end - start)
                continue
            for x in range(start, end):
                at = x * 4
                under = pixels[at + 3] / 255 * (1 - share)
                whole = share + under
                for channel, value in enumerate((red, green, blue)):
                    pixels[at + channel] = round((value * share + pixels[at + channel] * under) / whole)
                pixels[at + 3] = round(whole * 255)

    def box(self, x, y, width, height, color, alpha=1.0):
        self.fill([[(x, y), (x + width, y), (x + width, y + height), (x, y + height)]], color, alpha)

    def disc(self, x, y, radius, color, alpha=1.0, squash=1.0):
        self.fill([ring(x, y, radius, squash)], color, alpha)

    def line(self, points, width, color, alpha=1.0):
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            length = math.hypot(x1 - x0, y1 - y0) or 1
            dx, dy = (y1 - y0) / length * width / 2, (x0 - x1) / length * width / 2
            self.fill([[(x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)]], color, alpha)
        for x, y in points if width > 5 else []:
            self.disc(x, y, width / 2, color, alpha)

    def sky(self, upper, lower, top=0, bottom=None, steps=14):
        bottom = bottom or self.height
        for i in range(steps):
            self.box(0, top + (bottom - top) * i / steps, self.width, (bottom - top) / steps + 1, mix(upper, lower, i / (steps - 1)))

    def save(self, path):
        channels = 4 if self.clear else 3
        lines = bytearray()
        for row in self.rows:
            data = row if self.clear else bytearray(b for i, b in enumerate(row) if i % 4 != 3)
            lines += b"\0" + data
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 6 if channels == 4 else 2, 0, 0, 0)
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(lines), 9)) + chunk(b"IEND", b""))


def cover(changes, left, right):
    def add(at, value):
        changes[at] = changes.get(at, 0.) + value

    if right <= left:
        return
    first, last = int(left), int(right)
    if first == last:
        add(first, (right - left) / 4)
        add(first + 1, -(right - left) / 4)
        return
    add(first, (first + 1 - left) / 4)
    add(first + 1, .25 - (first + 1 - left) / 4)
    add(last, -.25 + (right - last) / 4)
    add(last + 1, -(right - last) / 4)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def rgb(color):
    return tuple(int(color[i:i + 2], 16) for i in (1, 3, 5))


def mix(a, b, share):
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(rgb(a), rgb(b)))


def ring(x, y, radius, squash=1.0, steps=72):
    return [(x + radius * math.cos(2 * math.pi * i / steps), y + radius * squash * math.sin(2 * math.pi * i / steps)) for i in range(steps)]


def wave(x0, x1, y, height, length, bottom, shift=0.):
    top = [(x, y + height * math.sin(2 * math.pi * (x + shift) / length)) for x in range(int(x0), int(x1) + 9, 8)]
    return [top + [(x1, bottom), (x0, bottom)]]


def people(c, y, count, colors, seed, size=1.0, left=0, right=None):
    dice = random.Random(seed)
    right = right or c.width
    for i in sorted(range(count), key=lambda _: dice.random()):
        x, s = left + (right - left) * (i + dice.random() * .8) / count, size * (.85 + dice.random() * .3)
        coat, base = dice.choice(colors), y + dice.random() * 40 * size
        c.fill([[(x - 15 * s, base), (x - 19 * s, base - 62 * s), (x - 11 * s, base - 84 * s), (x + 11 * s, base - 84 * s), (x + 19 * s, base - 62 * s), (x + 15 * s, base)]], coat)
        c.disc(x, base - 98 * s, 12 * s, dice.choice(["#8d5a3b", "#e2b48f", "#5b3a28", "#c98e66", "#f0cfae"]))


def ice(c):
    """Slush ice runs down a chute, in facets."""
    c.sky("#0f2b46", "#2d6b8f")
    dice = random.Random(21)
    for layer in range(5):
        for i in range(24):
            x = c.width * (i + dice.random()) / 24
            y = c.height * (.2 + layer * .19) + dice.random() * 120
            s = 70 + dice.random() * 120 + layer * 16
            tint = mix("#7fb8d6", "#f7fdff", layer / 5 + dice.random() * .2)
            c.fill([[(x, y - s), (x + s * .8, y - s * .2), (x, y + s * .2), (x - s * .8, y - s * .2)]], mix(tint, "#ffffff", .35))
            c.fill([[(x - s * .8, y - s * .2), (x, y + s * .2), (x, y + s * 1.1), (x - s * .7, y + s * .6)]], tint)
            c.fill([[(x + s * .8, y - s * .2), (x, y + s * .2), (x, y + s * 1.1), (x + s * .7, y + s * .6)]], mix(tint, "#0f2b46", .3))


def rope(c):
    """A coil of rope, too long for the picture."""
    cx, cy = c.width * .5, c.height * .52
    for turn in range(11, 0, -1):
        r = turn * c.height * .058
        c.disc(cx, cy, r + 4, "#5a3e22", squash=.8)
        c.disc(cx, cy, r, mix("#e9c88d", "#c2914e", turn % 2), squash=.8)
        c.disc(cx, cy, r - c.height * .046, "#5a3e22", squash=.8)
        for i in range(turn * 9):
            a = 2 * math.pi * i / (turn * 9)
            x, y = cx + (r - c.height * .023) * math.cos(a), cy + (r - c.height * .023) * .8 * math.sin(a)
            c.line([(x - 11 * math.cos(a + .7), y - 11 * math.sin(a + .7)), (x + 11 * math.cos(a + .7), y + 11 * math.sin(a + .7))], 3, "#7a5630")
    c.line([(cx + c.height * .6, cy + 20), (c.width * .86, c.height * .8), (c.width + 30, c.height * .9)], 42, "#d8b070")


def quay(c):
    """People on the quay on the open day, flags in the wind."""
    c.sky("#78b9e0", "#dcecf0", bottom=c.height * .62)
    for i, color in enumerate(("#d4472f", "#ffc61a", "#1f4fd8", "#0b7a4b", "#f4efe2", "#b51d6d")):
        x = c.width * (.06 + i * .17)
        c.box(x, c.height * .1, 8, c.height * .5, "#4b4f53")
        top = [(x + 8 + k * 9, c.height * .12 + 12 * math.sin(k / 2.6 + i)) for k in range(18)]
        c.fill([top + [(px, py + 90) for px, py in reversed(top)]], color)
    c.fill(wave(0, c.width, c.height * .56, 5, 210, c.height), "#3a8ba6")
    c.fill([[(c.width * .55, c.height * .57), (c.width * .92, c.height * .55), (c.width * .89, c.height * .65), (c.width * .58, c.height * .65)]], "#f4efe2")
    c.box(c.width * .66, c.height * .44, 180, c.height * .12, "#274b5e")
    c.box(0, c.height * .68, c.width, c.height * .32, "#a79a88")
    for i in range(9):
        c.box(0, c.height * .68 + i * i * 5, c.width, 3, "#8d8172")
    people(c, c.height * .76, 30, ["#274b5e", "#d4472f", "#f1e3c4", "#3c6e52", "#8a4f8f", "#e0952b"], 11, 1.1)
    people(c, c.height * .97, 13, ["#1f2f4a", "#7a2f25", "#e0952b", "#2f4a3c"], 14, 1.9)


def night(c):
    """The harbour on the last evening, with fireworks."""
    c.sky("#0b1030", "#3d2a5f", bottom=c.height * .7)
    for x, y, r, color in ((.22, .26, 150, "#ffd166"), (.52, .18, 190, "#ff7f6b"), (.78, .3, 140, "#8fe3d0")):
        for i in range(26):
            a = 2 * math.pi * i / 26
            for k in range(5):
                d = r * (.25 + k * .19)
                c.disc(x * c.width + d * math.cos(a), y * c.height + d * math.sin(a) + k * k * 2, 3 + k, color, .35 + k * .15)
    dice = random.Random(4)
    x = 0
    while x < c.width:
        w, h = 50 + dice.random() * 120, 60 + dice.random() * 190
        c.box(x, c.height * .7 - h, w, h, mix("#151334", "#2c2350", dice.random()))
        for _ in range(int(w * h / 1500)):
            c.box(x + 8 + dice.random() * (w - 22), c.height * .7 - h + 10 + dice.random() * (h - 26), 8, 11, "#ffdf8a")
        x += w
    c.box(0, c.height * .7, c.width, c.height * .3, "#141236")
    for _ in range(150):
        y = c.height * (.71 + .29 * dice.random())
        c.box(dice.random() * c.width, y, 24 + 60 * dice.random(), 4, dice.choice(["#ffdf8a", "#ff7f6b", "#8fe3d0", "#3d3a72"]), .55)


def snow(c):
    """A small inland town under snow, where the cold days are held."""
    c.sky("#c9d8e6", "#f6efe6", bottom=c.height * .7)
    for i, (y, color) in enumerate(((.44, "#a9bccb"), (.54, "#c6d4de"), (.66, "#e8eef1"))):
        c.fill(wave(0, c.width, c.height * y, 50 - i * 10, 1100 - i * 260, c.height, i * 350), color)
    dice = random.Random(33)
    for i in range(15):
        x, y, w = c.width * i / 15 + dice.random() * 30, c.height * (.58 + .16 * dice.random()), 70 + 50 * dice.random()
        wall = dice.choice(["#a8432f", "#d9b06b", "#5f7a8a", "#8c6a4f", "#ece3d2"])
        c.box(x, y, w, w * .8, wall)
        c.fill([[(x - 10, y), (x + w / 2, y - w * .55), (x + w + 10, y)]], "#fdfefe")
        c.box(x + w * .2, y + w * .25, w * .2, w * .25, "#ffe08a")
        c.box(x + w * .58, y + w * .25, w * .2, w * .25, "#33434e")
    c.fill(wave(0, c.width, c.height * .86, 20, 900, c.height), "#fbfdfd")
    for _ in range(240):
        c.disc(dice.random() * c.width, dice.random() * c.height, 2 + 3 * dice.random(), "#ffffff")


def cold_bill(c):
    """What a hall at minus twenty uses over a day: columns by the hour."""
    hours = [61, 58, 57, 56, 58, 66, 82, 104, 131, 142, 139, 136, 133, 138, 141, 137, 128, 109, 92, 81, 74, 69, 66, 63]
    left, base, step = c.width * .08, c.height * .84, c.width * .84 / 24
    for i in range(1, 5):
        c.box(left, base - i * c.height * .17, c.width * .84, 3, "#d3dbe0")
    for i, value in enumerate(hours):
        h = value / 150 * c.height * .7
        c.box(left + i * step + 6, base - h, step - 12, h, "#1f4fd8" if value < 120 else "#c4320f")
        c.box(left + i * step + 6, base - h, step - 12, 10, "#0d2c86" if value < 120 else "#7a1d06")
    c.box(left - 8, base, c.width * .86, 6, "#15171a")
    for i in range(0, 25, 6):
        c.box(left + i * step - 2, base, 5, 22, "#15171a")


def shore(c):
    """A chart of a coast with its harbours, joined by a line."""
    c.fill(wave(0, c.width, c.height * .42, 70, 900, c.height, 200), "#e8dcc0")
    c.fill(wave(0, c.width, c.height * .47, 64, 880, c.height, 230), "#d8c79f")
    for i in range(5):
        c.line([(x, c.height * (.1 + i * .07) + 34 * math.sin((x + 200 + i * 60) / 143)) for x in range(0, c.width + 40, 40)], 3, "#8fc3cf")
    points = [(c.width * (.04 + i * .0418), c.height * .42 + 70 * math.sin(2 * math.pi * (c.width * (.04 + i * .0418) + 200) / 900)) for i in range(23)]
    c.line(points, 8, "#c4320f")
    for i, (x, y) in enumerate(points):
        c.disc(x, y, 22 if i == 11 else 14, "#15171a")
        c.disc(x, y, 13 if i == 11 else 8, "#ffd21f" if i == 11 else "#fdfdfb")
    for a in range(8):
        r = 90 if a % 2 == 0 else 46
        t = a * math.pi / 4
        c.fill([[(c.width * .87, c.height * .8), (c.width * .87 + 16 * math.cos(t + .8), c.height * .8 + 16 * math.sin(t + .8)), (c.width * .87 + r * math.cos(t), c.height * .8 + r * math.sin(t))]], "#15171a" if a % 2 == 0 else "#8a6a3a")


def plug(c):
    """A red plug with four pins on a transparent ground: it stands on light and on dark pages."""
    k = c.width / 1000
    c.line([(60 * k, 600 * k), (180 * k, 490 * k), (310 * k, 520 * k), (390 * k, 400 * k), (480 * k, 390 * k)], 50 * k, "#3a4046")
    c.fill([[(460 * k, 310 * k), (600 * k, 230 * k), (600 * k, 550 * k), (460 * k, 470 * k)]], "#d4352a")
    c.fill([[(460 * k, 390 * k), (600 * k, 390 * k), (600 * k, 550 * k), (460 * k, 470 * k)]], "#a3231b")
    for i in range(3):
        c.box((486 + i * 36) * k, 320 * k, 13 * k, 140 * k, "#7d1712")
    for y in (262, 342, 424, 506):
        c.box(720 * k, y * k, 190 * k, 34 * k, "#d9c27a")
        c.box(720 * k, (y + 19) * k, 190 * k, 15 * k, "#a58a3c")
        c.disc(910 * k, (y + 17) * k, 17 * k, "#d9c27a")
    c.box(600 * k, 190 * k, 150 * k, 400 * k, "#e2483c")
    c.box(600 * k, 390 * k, 150 * k, 200 * k, "#bf2f25")
    c.box(724 * k, 378 * k, 40 * k, 24 * k, "#7d1712")


def hull(c):
    """A hull of planks, without ribs or drawings, on its stocks under the roof of the Ropewalk."""
    c.sky("#f3d9a8", "#e8b878", bottom=c.height * .8)
    for i in range(9):
        x = c.width * (i / 8)
        c.box(x - 10, 0, 20, c.height * .8, "#8a5a33")
        c.fill([[(x - 130, 0), (x + 130, 0), (x, 130)]], "#6f4527")
    c.box(0, c.height * .8, c.width, c.height * .2, "#b08a5e")
    left, right, keel, deck = c.width * .14, c.width * .88, c.height * .78, c.height * .36
    for i in range(9):
        points = []
        for share, way in ((i / 9, 1), ((i + 1) / 9, -1)):
            bulge = [(left + (right - left) * (share * .22 + t / 24 * (1 - share * .36)),
                      deck + (keel - deck) * share + (74 * math.sin(math.pi * t / 24) - 60) * (1 - share)) for t in range(25)]
            points += bulge[::way]
        c.fill([points], mix("#c98b4e", "#8d5526", min(1., i / 9 + (i % 2) * .18)))
        c.line(points[:25], 4, "#5d3717")
    for x in (.34, .52, .68):
        c.box(c.width * x, keel - 6, 26, c.height * .07, "#4b2f18")
    people(c, c.height * .86, 4, ["#2b3f55", "#6b2f2a", "#2f4a3c"], 8, 1.6, c.width * .2, c.width * .5)
    people(c, c.height * .95, 3, ["#463a5a", "#7a2f25"], 12, 1.9, c.width * .66, c.width * .96)


def empty_hall(c):
    """A hall after the fair: roof lights, chalk marks on the floor, one sweeper and the long shadow."""
    w, h = c.width, c.height
    vx, vy = w * .5, h * .46
    c.box(0, 0, w, h, "#33424f")
    c.fill([[(0, 0), (w, 0), (vx + 150, vy - 90), (vx - 150, vy - 90)]], "#26323d")
    for i in range(9):
        a, b = 1 - .8 ** i, 1 - .8 ** (i + .55)
        for side in (-1, 1):
            near, far = vx + side * w * .34 * (1 - a), vx + side * w * .34 * (1 - b)
            inner, last = vx + side * w * .12 * (1 - a), vx + side * w * .12 * (1 - b)
            c.fill([[(near, vy * a * .8), (inner, vy * a * .8), (last, vy * b * .8), (far, vy * b * .8)]], mix("#ffe3a3", "#8fa3ad", a))
    c.fill([[(0, 0), (vx - 150, vy - 90), (vx - 150, vy + 60), (0, h * .92)]], "#465867")
    c.fill([[(w, 0), (vx + 150, vy - 90), (vx + 150, vy + 60), (w, h * .92)]], "#2b3843")
    c.box(vx - 150, vy - 90, 300, 150, "#5f7482")
    c.box(vx - 50, vy - 20, 100, 80, "#ffe9b8")
    c.fill([[(0, h * .92), (vx - 150, vy + 60), (vx + 150, vy + 60), (w, h * .92), (w, h), (0, h)]], "#a89b86")
    c.fill([[(vx - 50, vy + 60), (vx + 50, vy + 60), (w * .78, h), (w * .22, h)]], "#e3cfa0", .55)
    for i in range(6):
        t = .12 + i * .13
        y = vy + 60 + (h - vy - 60) * t * t * 1.2
        half = 150 + (w * .62 - 150) * (y - vy - 60) / (h - vy - 60)
        for side in (-1, 1):
            c.line([(vx + side * half * .32, y), (vx + side * half * .86, y)], 2 + 5 * t, "#f6f1e4", .7)
            c.line([(vx + side * half * .32, y), (vx + side * half * .36, y + 34 * t)], 2 + 5 * t, "#f6f1e4", .7)
    for i in range(7):
        a = .74 ** i
        for side in (-1, 1):
            x = vx + side * (150 + (w * .5 - 150) * a)
            top, foot = (vy - 90) * (1 - a), vy + 60 + (h * .92 - vy - 60) * a
            c.box(x - 9 * a, top, 18 * a, foot - top, "#1d262e")
    x, y = w * .6, h * .8
    c.fill([[(x - 14, y), (x + 26, y), (x - 210, h), (x - 330, h)]], "#6d6353", .6)
    c.fill([[(x - 22, y), (x - 26, y - 100), (x - 12, y - 132), (x + 16, y - 132), (x + 30, y - 100), (x + 24, y)]], "#d4472f")
    c.disc(x + 2, y - 152, 20, "#8d5a3b")
    c.line([(x - 6, y - 90), (x + 96, y - 6)], 7, "#c9a05c")
    c.fill([[(x + 78, y - 8), (x + 122, y - 18), (x + 136, y + 16), (x + 84, y + 18)]], "#5a3e22")
    dice = random.Random(17)
    for i in range(16):
        c.fill([[(px + x + 190, py + y + 2) for px, py in ring(dice.random() * 120 - 60, -dice.random() * 26, 5 + 9 * dice.random(), .7, 5)]], dice.choice(["#c4320f", "#1f4fd8", "#ffd21f", "#f6f1e4", "#0b7a4b"]))


def thread(c):
    """The seam of a white fish sack, with a grey thread in it that turns orange where the fish is warm."""
    w, h = c.width, c.height
    c.sky("#0f3a3f", "#1d5a5f")
    c.fill([[(w * .12, h), (w * .16, h * .3), (w * .22, h * .14), (w * .4, h * .2), (w * .6, h * .13), (w * .8, h * .2), (w * .86, h * .34), (w * .9, h)]], "#efe9da")
    for i in range(40):
        x = w * .19 + w * .65 * i / 39
        c.box(x, h * .31, 3, h * .69, "#ddd5c2")
    for i in range(27):
        c.box(w * .19, h * .36 + h * .025 * i, w * .65 + 3, 3, "#ddd5c2")
    c.fill([[(w * .16, h * .3), (w * .22, h * .14), (w * .4, h * .2), (w * .6, h * .13), (w * .8, h * .2), (w * .86, h * .34), (w * .6, h * .27), (w * .4, h * .33)]], "#cfc5ad")
    path = [(w * (.2 + .64 * i / 120), h * (.56 + .14 * math.sin(i / 11)) + 6 * math.sin(i / 2)) for i in range(121)]
    for a, b in zip(path, path[1:]):
        c.line([(a[0], a[1] - 34), (b[0], b[1] - 34)], 3, "#b9ae94")
        c.line([(a[0], a[1] + 34), (b[0], b[1] + 34)], 3, "#b9ae94")
    for i, (a, b) in enumerate(zip(path, path[1:])):
        warm = max(0., 1 - abs(i - 22) / 16)
        c.line([a, b], 17, mix("#5c6b70", "#ff6a2b", warm))
        if i % 4 == 0:
            c.line([(a[0] - 4, a[1] - 32), (a[0] + 8, a[1] + 32)], 6, "#f8f4e9")
    x, y = path[22]
    for r, alpha in ((150, .12), (105, .16), (66, .2)):
        c.disc(x, y, r, "#ff6a2b", alpha)
    end = path[-1]
    c.line([end, (w * .9, h * .42), (w * .95, h * .4), (w + 20, h * .46)], 13, "#5c6b70")
    c.box(end[0] - 16, end[1] - 44, 74, 88, "#15171a")
    c.box(end[0] - 2, end[1] - 26, 46, 26, "#ffd21f")


PICTURES = {
    "empty-hall": (empty_hall, 1600, 900, "#33424f"),
    "coldthread-seam": (thread, 1400, 900, "#0f3a3f"),
    "hull-without-drawings": (hull, 1600, 1000, "#f3d9a8"),
    "very-long-rope": (rope, 1200, 800, "#33566b"),
    "open-quay": (quay, 1920, 1080, "#78b9e0"),
    "slush-ice": (ice, 1400, 900, "#0f2b46"),
    "a-day-of-cold": (cold_bill, 1300, 800, "#fdfdfb"),
    "last-evening": (night, 1920, 1080, "#0b1030"),
    "twenty-three-harbours": (shore, 1600, 900, "#b9dde3"),
    "red-plug": (plug, 2400, 1600, None),
    "drumlin-cross-in-snow": (snow, 1600, 900, "#c9d8e6"),
}


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent.parent / "input" / "media")
    for name, (draw, width, height, ground) in PICTURES.items():
        canvas = Canvas(width, height, ground)
        draw(canvas)
        canvas.save(folder / f"{name}.png")


if __name__ == "__main__":
    main()
