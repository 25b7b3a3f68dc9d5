# Software packages: their versions, firmware, what devices report of them, reverts.

## Questions and what answers them

packages-add-file = 固件文件，按 Enter 使用小样本：
packages-add-publish = 发布该版本，使任务可以安装？
packages-add-version = 新版本，例如 1.2.0：
packages-create-name = 名称，例如将报告该软件包的设备的事物类型：
packages-description = 说明，按 Enter 留空：
packages-device-another = 查看其他设备？
packages-device-not-named-hint = 请直接指定：fleetctl packages device THING
packages-none = 没有软件包
packages-none-hint = `fleetctl packages create` 可创建软件包
packages-not-named-hint = `fleetctl packages list` 可列出软件包
packages-pick = { $place }的软件包
packages-pick-prompt = 编号或软件包：
packages-pick-version = { $package } 的版本，位于 { $place }
packages-pick-version-prompt = 编号或版本：
packages-show-offer = 查看其中一个？
packages-show-version-offer = 查看其中一个版本？
packages-version-none = 软件包 { $package } 没有可选择的版本
packages-version-not-named-hint = `fleetctl packages show PACKAGE` 可列出版本

## What is wrong with options

packages-attribute-form = 属性的格式为 KEY=VALUE
packages-attribute-twice = 属性 { $key } 指定了两次
packages-sbom-no-zip = { $path } 不是 zip
packages-sbom-zip-hint = AWS 接受的 SBOM 是包含 SPDX 或 CycloneDX 文件的 zip

## Names of facts and columns

packages-head-attribute = 属性
packages-head-attributes = 属性
packages-head-made = 创建时间
packages-head-package = 软件包
packages-head-sbom-check = 检查
packages-head-sbom-file = SBOM 文件
packages-head-status = 状态
packages-head-updated = 更新时间
packages-head-value = 值
packages-head-version = 版本
packages-label-bucket = 存储桶
packages-label-default-version = 默认版本
packages-label-description = 说明
packages-label-firmware = 固件
packages-label-made = 创建时间
packages-label-object-version = 对象版本
packages-label-role = 角色
packages-label-sbom-check = SBOM 检查
packages-label-status = 状态
packages-label-version = 版本

## Packages and versions

packages-added = 软件包 { $package } 的版本 { $version }，{ $status }
packages-bucket-to-make = { $bucket }（将创建，并启用版本控制）
packages-delete-otherwise = `fleetctl packages show` 可显示该软件包
packages-delete-version-otherwise = `fleetctl packages show-version` 可显示该版本
packages-delete-version-what = 删除 { $place }的软件包 { $package } 的版本 { $version }，{ $status }
packages-delete-what = 删除 { $place }的软件包 { $package }
packages-deleted = 已删除软件包 { $package }
packages-device-reports-none = 未报告任何软件包
packages-device-untimed = AWS 未保存这些 $package 影子的时间
packages-firmware-sample = { $key }（{ $size }，样本）
packages-firmware-stays = 固件保留：{ $object }
packages-made = 已在 { $place }创建软件包 { $package }
packages-next = 下一步：{ $command }
packages-no-versions = 尚无版本
packages-sbom-failed = 失败
packages-sbom-file-failed = 失败
packages-sbom-file-good = 正常
packages-sbom-in-progress = 进行中
packages-sbom-succeeded = 成功
packages-sbom-unknown = 未知
packages-stored-checked = CRC-32 { $sum }，已由 S3 校验
packages-stored-kept = 此前已存在
packages-then-draft = 创建为草稿
packages-then-draft-finished = 补全现有草稿，保持草稿状态
packages-then-draft-published = 补全现有草稿并发布
packages-then-published = 创建并发布
packages-title-add-version = 为软件包 { $package } 添加版本 { $version }
packages-title-list = { $count } 个软件包
packages-title-package = 软件包 { $package }
packages-title-version = 软件包 { $package }，版本 { $version }
packages-version-deleted = 已删除软件包 { $package } 的版本 { $version }

## The package configuration

packages-config-disabled = 软件包配置已关闭
packages-config-disabled-follows = 任务不写入 $package 影子：设备所报告的软件包信息不会随任务的部署而更新。
packages-config-enabled = 软件包配置已开启
packages-config-enabled-follows = 部署软件包版本的任务在设备上成功时，AWS IoT Jobs 会以此角色将版本写入该设备的 $package 影子。
packages-config-no-role = 未配置
packages-disable-question = 在 { $place }不再让任务写入 $package 影子？
packages-disabled = 已关闭：任务不再写入 $package 影子；角色保留
packages-disabled-before = 此前已关闭；未作任何更改
packages-enable-role-kept = 在 { $place }使用角色 { $role }，让任务以该角色写入 $package 影子？
packages-enable-role-made = 在 { $place }创建角色 { $role }，让任务以该角色写入 $package 影子？
packages-enable-role-repaired = 在 { $place }修正角色 { $role }，让任务以该角色写入 $package 影子？
packages-enabled-before-role-kept = 此前已开启，使用现有的角色
packages-enabled-before-role-made = 此前已开启，使用新创建的角色
packages-enabled-before-role-repaired = 此前已开启，使用修正后的角色：{ $repairs }
packages-enabled-other-role = 此前已开启，使用角色 { $role }；未作任何更改
packages-enabled-role-kept = 已开启，使用现有的角色
packages-enabled-role-made = 已开启，使用新创建的角色
packages-enabled-role-repaired = 已开启，使用修正后的角色：{ $repairs }

## Reverts

packages-revert-again = 再次运行同一命令：处理剩余的部分
packages-revert-done = { $thing }：已回退到版本 { $version }
packages-revert-failed = { $thing }：回退失败 - { $failure }
packages-revert-found = { $count } 台设备报告 { $package } 为其他版本：
packages-revert-found-of-type = { $count } 台 { $thing_type } 类型的设备报告 { $package } 为其他版本：
packages-revert-honest = 这只更改清单记录，不更改设备：$package 影子将报告该版本，但不会向设备发送任何内容。要更改设备上运行的内容，需要使用安装该版本固件的任务。
packages-revert-job-question = 在 { $place }创建任务 { $job }，在 { $count } 台设备上安装 { $package } { $version }
packages-revert-job-question-at-most = 在 { $place }创建任务 { $job }，在最多 { $count } 台设备上安装 { $package } { $version }
packages-revert-more = ……另有 { $count } 台
packages-revert-none = 报告 { $package } 的设备均已为 { $version }
packages-revert-none-of-type = 报告 { $package } 的 { $thing_type } 类型的设备均已为 { $version }
packages-revert-otherwise = --dry-run 可显示这些设备
packages-revert-question = 在 { $place }将 { $count } 台设备的清单记录设为 { $package } { $version }
packages-revert-stopped = 已停止：{ $found } 台设备中有 { $reverted } 台已回退到 { $package } { $version }
packages-revert-summary = { $found } 台设备中有 { $reverted } 台已回退到 { $package } { $version }
packages-revert-title = 将 { $package } 回退到 { $version }
packages-revert-took = 用时 { $time }，{ $calls } 次调用
packages-revert-unchanged = { $count } 台设备其间有变更，已无需处理
packages-revert-what-failed = 失败内容

## Learning moments

packages-learn-artifact =
    版本指向其构件：一个存储桶、一个键，以及对象的某个版本的 ID。文件保留在您的存储桶中。存储桶会保留对象的每个版本，因此软件包的一个版本始终代表同样的字节，即使有人以后用同一个键上传了其他文件。

      软件包版本    SedanVehicle 1.2.0
      对象          s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      对象的版本    5mEo2s…（即 VersionId）

    设备下载时不需要 AWS 凭证。任务在文档中指明构件，AWS IoT 以某个角色为其 URL 签名，设备用该 URL 获取文件；URL 的有效期最长为一小时。

    软件物料清单 (SBOM) 也可以同样方式附加；AWS 会检查其格式。
packages-learn-artifact-title = 版本及其在 S3 中的文件

packages-learn-catalog =
    软件包是设备所运行软件的名称，例如某类车辆的固件。软件包有版本，每个版本可以有文件、自定义属性和状态。它们合在一起，就是账户在该区域中的软件包目录。

    目录把三件事联系起来：有什么可以安装（软件包和版本），如何送达设备（任务），以及哪台设备拥有什么（每台设备的 $package 影子，可通过机群索引搜索）。

      创建   先创建软件包，再创建带固件的版本
      发布   此后该版本不能更改
      部署   由任务将其安装到设备组
      跟踪   按设备报告的版本查找设备
      回滚   用旧版本的任务，或回退

    此处软件包以事物类型命名，因此每台设备都有一个软件包。
packages-learn-catalog-title = 软件包、版本和目录

packages-learn-configuration =
    安装软件包版本的任务可以告知 AWS IoT 是哪个版本。这样的任务在设备上成功时，AWS IoT Jobs 可以将版本写入该设备的 $package 影子：清单便随任务的部署而更新，设备无需为此编写代码。

    仅当软件包配置已开启时，AWS 才会这样做。写入时使用您账户中的一个角色，必须允许 AWS IoT 代入该角色：

      信任     iot.amazonaws.com
      权限     对事物 $package 影子的 iot:GetThingShadow 和
               iot:UpdateThingShadow；iot:DescribeEndpoint
      调用方   需要对该角色的 iam:PassRole

    账户在每个区域中有一个配置。关闭后，任务照常进行，影子保持不变。开启时不会补写任务此前部署的内容。
packages-learn-configuration-title = 由谁写入清单

packages-learn-life =
    版本最初为 DRAFT，然后成为 PUBLISHED。草稿的内容可以更改：文件、属性、说明。任务不能安装草稿。已发布的版本可以安装，也可以作为软件包的默认版本；其文件和属性永远固定。

      DRAFT         可以更改，不能安装
      PUBLISHED     可以安装，不能更改
      DEPRECATED    仍可安装，但不应安装

    DEPRECATED 表示应改用其他版本；也可以重新发布。任何版本都不能再变回草稿。如果固件有误，请用新的版本号创建新版本：这样，每台报告 1.2.0 的设备确实拥有同样的 1.2.0。
packages-learn-life-title = 草稿、已发布、已弃用

packages-learn-revert =
    回退将设备 $package 影子中的版本恢复为指定版本。它只更改清单记录：不会向设备发送任何内容，设备上运行的软件保持不变。它适用于清单有误的情况，例如设备已由人手动恢复之后。

    要将旧固件装到设备上，请用旧版本创建任务：`jobs create`，或此处的 --with-job。任务发送文件，每台设备进行安装，成功后影子会自动更新。

    设备通过机群索引查找：报告了该软件包但不是所选版本的设备。索引略有延迟；其间有变更的设备在写入前会再次查看。再次运行同一命令可处理剩余的部分。
packages-learn-revert-title = 回退修正清单记录

packages-learn-shadow =
    每个事物都可以有影子：AWS 中记录设备所报告内容的文档。名为 $package 的影子专用于软件：在每个软件包之下有版本和属性，AWS 不接受其他内容。

      SedanVehicle
        version       1.2.0
        attributes    （自定义属性，或没有）

    如果软件包配置已开启，安装版本的任务成功时由 AWS IoT Jobs 写入；也可以由设备自己写入。AWS 说明了设置时间时，显示为“更新时间”；多数情况下没有。

    机群索引会读取这些影子，因此可以查询拥有某个版本的所有设备。没有此影子的设备尚未报告任何软件。
packages-learn-shadow-title = 设备报告自己运行什么
