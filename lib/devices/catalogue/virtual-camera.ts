import { tools } from "./define-tool";

/** Facts: programs that show a meeting another picture than the one of the camera; most people have them for backgrounds or lessons. */
export const virtualCamera = tools("virtual-camera", [
  { name: "AlterCam" },
  { name: "Camo", products: ["camo studio", "reincubate camo"], alone: ["camo"], ids: ["com.reincubate.macos.cam"] },
  { name: "CamTwist", products: ["camtwist"], processes: ["camtwist"] },
  { name: "ChromaCam", products: ["chromacam", "personify chromacam"] },
  { name: "CyberLink YouCam", products: ["youcam"], processes: ["youcam"] },
  { name: "DeepFaceLive", products: ["deepfacelive"], processes: ["deepfacelive"] },
  { name: "DroidCam", products: ["droidcam"], processes: ["droidcam", "droidcamapp"] },
  { name: "e2eSoft VCam", products: ["e2esoft vcam"], alone: ["vcam"], processes: ["e2esoft vcam"] },
  { name: "EpocCam", products: ["epoccam"] },
  { name: "FineCam", alone: ["finecam", "fineshare finecam"] },
  { name: "Iriun Webcam", products: ["iriun"], processes: ["iriunwebcam"] },
  { name: "iVCam", products: ["ivcam", "e2esoft ivcam"], processes: ["ivcam"] },
  { name: "ManyCam", products: ["manycam"], processes: ["manycam"], ids: ["com.manycam"] },
  { name: "mmhmm", alone: ["mmhmm"], processes: ["mmhmm"], ids: ["app.mmhmm"] },
  { name: "NVIDIA Broadcast", processes: ["nvidia broadcast"] },
  {
    name: "OBS Virtual Camera",
    products: ["obs studio", "obs virtual camera", "obs virtualcam"],
    processes: ["obs64", "obs32", "obs"],
    ids: ["com.obsproject.obs-studio"],
  },
  { name: "Prism Live Studio", products: ["prism live studio"] },
  { name: "Snap Camera", processes: ["snap camera"], ids: ["com.snap.snapcamera"] },
  { name: "SplitCam", products: ["splitcam"], processes: ["splitcam"] },
  { name: "Streamlabs", products: ["streamlabs desktop", "streamlabs obs"] },
  { name: "v4l2loopback", products: ["v4l2loopback"] },
  { name: "vMix", products: ["vmix"], processes: ["vmix64"] },
  { name: "Webcamoid", products: ["webcamoid", "akvcam"], processes: ["webcamoid"] },
  { name: "XSplit", products: ["xsplit"], processes: ["xsplit.core", "xsplitvcam"] },
]);
