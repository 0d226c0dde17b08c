import { execFileSync } from 'node:child_process';
import sharp from 'sharp';

/** A picture that lies on its side and says where it was taken, and with what. */
export function aPhotograph(format: 'jpeg' | 'webp' | 'png'): Promise<Uint8Array> {
  return sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#2b458b' } })
    .withExif({
      IFD0: { Make: 'A maker', Model: 'A telephone', Artist: 'Somebody', Orientation: '6' },
      IFD2: { SerialNumber: '12345' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '33/1 53/1 20/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '35/1 30/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

/** What ExifTool reads in a picture. */
export function tagsOf(path: string): Record<string, unknown> {
  const [said] = JSON.parse(
    execFileSync('sh', ['-c', 'exiftool -json -G -a "$0"', path], { encoding: 'utf8' }),
  );
  return said;
}
