import { describe, expect, it } from 'vitest'
import { readText } from '../../extract/plain.ts'
import { permissionWords } from '../../knowledge/zh/permissions.ts'
import { Permission } from '../../model.ts'
import { structure } from '../../structure/index.ts'
import { readPermissions } from './index.ts'

const read = (text: string) => {
  const items = readPermissions(structure(readText(text, { title: '', url: null })))
  for (const { evidence } of items) for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote)
  return items.map(({ permission }) => permission).sort()
}

describe('permissions', () => {
  it.each([
    ['the word beside it', '我们会请求您授权相机、照片、麦克风权限。', ['camera', 'microphone', 'photos-storage']],
    ['the word before it', '您可以更改相关权限（例如：相机、通讯录）。', ['camera', 'contacts']],
    ['asking for the function', '我们需要访问您的摄像头功能、NFC功能和蓝牙功能。', ['bluetooth', 'camera', 'nfc']],
    ['based on', '基于麦克风的附加功能：您可以语音输入。', ['microphone']],
    ['switched on', '当您开启设备定位功能时，我们会推荐附近的店。', ['location']],
    ['Android names', '为了识别您的设备、保障账号安全，我们在安卓系统上声明了 android.permission.READ_PHONE_STATE', ['phone-state']],
    ['a declaration', '权限声明代码：SYSTEM_ALERT_WINDOW', ['overlay']],
    ['reading the clipboard', '我们需要访问您的剪切板，读取其中的口令。', ['clipboard']],
    ['what it holds', '我们会读取您的剪贴板内容以判断是否有口令。', ['clipboard']],
    ['calling sensors', '我们会调用设备的陀螺仪、加速度、重力传感器。', ['sensors']],
    ['a list behind the verb', '游戏会访问您的照片或存储文件、麦克风。', ['microphone']],
    ['reading the list of apps', '我们将读取您手机内的应用程序安装列表。', ['installed-apps']],
    ['a memory card', '我们需要读取、写入您的外置存储卡，以便缓存。', ['photos-storage']],
    ['switching off', '您可以关闭存储、位置、通知、日历权限。', ['calendar', 'location', 'notifications', 'photos-storage']],
    ['auto-start', '本应用须使用自启动能力。', ['auto-start']],
    ['what a new version would ask for', '如果更新的内容需要您授权通讯录、相机权限，会再次征求您的同意。', []],
    ['brackets', '手机/电话权限（用于识别设备）。', ['phone-state']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('the items of a list under a heading that says so', () =>
    expect(read('一、权限说明\n1、相机：上传头像\n2、存储：缓存图片\n3、IDFA：衡量广告效果\n')).toEqual([
      'camera',
      'photos-storage',
      'tracking',
    ]))

  it('the rows of a table under such a heading, and the titles of points', () =>
    expect(read('七、设备权限\n存储 | 首页 | 缓存图片 | 是\n蓝牙 | 车载 | 连接车机 | 是\n1、拍摄照片权限。\n用于修改头像。\n')).toEqual([
      'bluetooth',
      'camera',
      'photos-storage',
    ]))

  it('the headings right below one that speaks of permissions', () =>
    expect(
      read(
        '四、我们需要的权限\n使用前会征得您的同意。\n1. 读取手机状态信息\n用于统计。\n2. 地理位置信息\n用于推荐。\n3. 推送SDK\n用于推送。\n',
      ),
    ).toEqual(['location', 'phone-state']))

  it.each([
    ['the address book that is read', '我们会读取您通讯录中的联系人。', ['contacts']],
    ['a function of the telephone', '本产品会调用您的手机拨打电话功能。', ['phone-state']],
    ['sensors that are used', '我们会使用您的距离传感器、光线感应传感器判断设备。', ['sensors']],
    ['all of a list before the word', '我们会向您请求授权相机、照片、麦克风的权限。', ['camera', 'microphone', 'photos-storage']],
    [
      "a cell with the system's own name",
      '名称 | 目的 | 内容\n统计SDK | 统计 | 读取手机状态和身份\n地图SDK | 导航 | 获取精确位置',
      ['location', 'phone-state'],
    ],
    ['but not what is sent to the reader', '短信权限，包括给您发送具体的通知。', ['sms']],
  ])('%s', (_, sentence, permissions) => expect(read(`一、我们收集的信息\n${sentence}`)).toEqual(permissions))

  it('the lines of a list without numbers', () =>
    expect(
      read(
        '我们可能申请以下系统权限：\nAndroid-电话（仅面向较早版本的设备）：读取手机状态。\nAndroid-录音：体验语音服务。\niOS-追踪：获取广告ID。\n',
      ),
    ).toEqual(['microphone', 'phone-state', 'tracking']))

  it.each([
    ['that permission', '（11）蓝牙，用于连接证书，且仅在该场景中运用该权限。', ['bluetooth']],
    ['the rows under the head of a table', '调用权限 | 目的\n相机 | 发照片\n录音 | 连麦\n', ['camera', 'microphone']],
    ['as the system prints it, in a line of its own', '【读取手机状态和身份】\n我们用它了解崩溃的原因。', ['phone-state']],
    [
      'by its own name at the beginning of a point',
      '您可以选择是否同意：\n（1）读取手机状态和身份以用于确定设备。\n（2）拨打客服电话以咨询。\n',
      ['phone-state'],
    ],
    ['what is read when it is switched on', '在您开启读取手机状态和身份信息后，我们会识别设备。', ['phone-state']],
    ['as the system prints it', '【访问大致位置信息】（使用网络进行定位）：用于统计。', ['location']],
    ['withdrawing it', '撤回位置信息、相机授权同意：', ['camera', 'location']],
    ['never by default', '相册、摄像头均不会默认开启。', ['camera', 'photos-storage']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['the list of apps in the device’s settings', '您可以打开设备中的应用列表，查看给予本应用的授权。'],
    ['a service based on the place', '提供基于位置的服务：我们会改善体验。'],
    ['a denial', '我们不会访问您的通讯录。'],
    ['staff', '我们设立严格的数据访问权限控制机制，对员工访问数据加密存储。'],
    ['data alone', '我们会收集您的通讯录、短信和位置信息。'],
    ['a feature', '您可以使用拍照识别服务。'],
    ['contact by telephone', '请拨打客服电话，我们将处理您的权限问题。'],
    ['somebody else’s rights', '您发布的图片、音频均由您原创或已获合法授权。'],
  ])('none from %s', (_, text) => expect(read(text)).toEqual([]))

  it('has words for every id of the taxonomy', () => expect(Object.keys(permissionWords).sort()).toEqual([...Permission.options].sort()))
})
