import type { PictureLogo } from '../../exports/picture/spec';

/** A logo is kept no larger than this, in pixels: the browser's store is small. */
const most = 640;

/** A file as a logo: drawn anew as PNG, so that nothing but its pixels is kept. Null for no picture. */
export async function readLogo(file: Blob): Promise<PictureLogo | null> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A drawing without a size of its own is as large as may be.
    const [wide, high] = [image.naturalWidth || most, image.naturalHeight || most];
    const scale = Math.min(1, most / Math.max(wide, high));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(wide * scale));
    canvas.height = Math.max(1, Math.round(high * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { href: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height };
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
