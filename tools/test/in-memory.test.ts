import { expect, test } from 'vitest';
import { mayRunPrograms } from './in-memory.ts';

test.each([
  ['tmpfs /dev/shm tmpfs rw,nosuid,nodev 0 0', true],
  ['shm /dev/shm tmpfs rw,nosuid,nodev,noexec,relatime,size=65536k 0 0', false],
  ['tmpfs /dev/shm tmpfs ro,nosuid 0 0', false],
  ['tmpfs /dev/shm/other tmpfs rw 0 0', false],
  ['/dev/sda1 /dev/shm ext4 rw 0 0', false],
])('a folder in memory is used when programs may run there: %s', (mount, may) => {
  expect(mayRunPrograms(`proc /proc proc rw 0 0\n${mount}\nsysfs /sys sysfs rw 0 0\n`)).toBe(may);
});
