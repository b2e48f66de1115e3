/** Whether this browser lets a page take a picture of a window that the person chooses. */
export const canCapture = () => Boolean(navigator.mediaDevices?.getDisplayMedia);

/** One picture of a window or screen that the person chooses; null when they choose none. Nothing goes on being captured. */
export async function captureStill(): Promise<File | null> {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true }).catch(() => null);
  if (!stream) return null;
  try {
    const video = document.createElement("video");
    video.srcObject = stream;
    await video.play();
    const canvas = document.createElement("canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext("2d")?.drawImage(video, 0, 0);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    return picture && new File([picture], "captured.png", { type: "image/png" });
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
